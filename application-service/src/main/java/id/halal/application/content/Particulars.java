package id.halal.application.content;

import org.jspecify.annotations.Nullable;

/** The sections about who stands behind the file and where: each may be empty in a draft. */
public record Particulars(
        BusinessStatement business, FacilityDetails facility, HalalSupervisor supervisor, Pledge pledge) {

    public static final Particulars NONE =
            new Particulars(BusinessStatement.EMPTY, FacilityDetails.EMPTY, HalalSupervisor.EMPTY, Pledge.EMPTY);

    /** Files written before these sections existed have none of them. */
    public Particulars(
            @Nullable BusinessStatement business,
            @Nullable FacilityDetails facility,
            @Nullable HalalSupervisor supervisor,
            @Nullable Pledge pledge) {
        this.business = business == null ? BusinessStatement.EMPTY : business;
        this.facility = facility == null ? FacilityDetails.EMPTY : facility;
        this.supervisor = supervisor == null ? HalalSupervisor.EMPTY : supervisor;
        this.pledge = pledge == null ? Pledge.EMPTY : pledge;
    }

    public Particulars with(BusinessStatement changed) {
        return new Particulars(changed, facility, supervisor, pledge);
    }

    public Particulars with(FacilityDetails changed) {
        return new Particulars(business, changed, supervisor, pledge);
    }

    public Particulars with(HalalSupervisor changed) {
        return new Particulars(business, facility, changed, pledge);
    }

    public Particulars with(Pledge changed) {
        return new Particulars(business, facility, supervisor, changed);
    }
}
