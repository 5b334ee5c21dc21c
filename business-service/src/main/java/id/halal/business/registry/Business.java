package id.halal.business.registry;

import id.halal.contracts.BusinessScale;
import id.halal.contracts.business.BusinessSnapshot;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A business with a NIB, without the personal data of its owner. Every change moves {@code changedAt} and so the version. */
@Entity
@Table(name = "business")
public class Business {

    /** Who registers it, and for whom. */
    record Registrar(
            String subject, @Nullable String ownerSubject, List<String> companions, List<String> lp3hRegistrations) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private String nib;
    private String businessName;

    @Enumerated(EnumType.STRING)
    private BusinessScale scale;

    private @Nullable Long annualSalesRupiah;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kbli;

    private String provinceCode;
    private String regencyCode;
    private @Nullable String districtCode;
    private @Nullable String villageCode;
    private @Nullable String postcode;
    private UUID ownerPerson;
    private @Nullable String ownerSubject;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> companions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> lp3hRegistrations;

    @Enumerated(EnumType.STRING)
    private NibStatus nibStatus;

    @Enumerated(EnumType.STRING)
    private @Nullable NibSource nibSource;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> nibDifferences;

    private @Nullable Instant nibCheckedAt;
    private boolean certifiedElsewhere;
    private Instant registeredAt;
    private String registeredBy;
    private Instant changedAt;

    protected Business() {}

    static Business register(UUID id, UUID ownerPerson, BusinessData data, Registrar registrar, Instant at) {
        Business business = new Business();
        business.id = id;
        business.ownerPerson = ownerPerson;
        business.ownerSubject = registrar.ownerSubject();
        business.companions = registrar.companions();
        business.lp3hRegistrations = registrar.lp3hRegistrations();
        business.nibStatus = NibStatus.UNVERIFIED;
        business.nibDifferences = List.of();
        business.registeredAt = at;
        business.registeredBy = registrar.subject();
        business.changedAt = at;
        business.fill(data);
        return business;
    }

    /** @return whether the NIB is another one now, so that what was known of it is void */
    boolean change(BusinessData data, Instant at) {
        boolean anotherNib = !nib.equals(data.nib());
        fill(data);
        if (anotherNib) {
            nibStatus = NibStatus.UNVERIFIED;
            nibSource = null;
            nibDifferences = List.of();
            nibCheckedAt = null;
        }
        touch(at);
        return anotherNib;
    }

    private void fill(BusinessData data) {
        nib = data.nib();
        businessName = data.businessName();
        scale = data.scale();
        annualSalesRupiah = data.annualSalesRupiah();
        kbli = data.kbli();
        provinceCode = data.place().provinceCode();
        regencyCode = data.place().regencyCode();
        districtCode = data.place().districtCode();
        villageCode = data.place().villageCode();
        postcode = data.place().postcode();
    }

    /** Who works with this business from now on; these may see it. */
    void workedOnBy(List<String> registrations, List<String> institutions, Instant at) {
        companions = List.copyOf(registrations);
        lp3hRegistrations = List.copyOf(institutions);
        touch(at);
    }

    public void recordNib(NibStatus status, NibSource source, List<String> differences, Instant at) {
        nibStatus = status;
        nibSource = source;
        nibDifferences = List.copyOf(differences);
        nibCheckedAt = at;
        touch(at);
    }

    public void recordCertifiedElsewhere(Instant at) {
        certifiedElsewhere = true;
        touch(at);
    }

    /** Always later than before, so that Hibernate sees a change and counts the version on even when only protected data changed. */
    private void touch(Instant at) {
        changedAt = at.isAfter(changedAt) ? at : changedAt.plusNanos(1_000);
    }

    public BusinessSnapshot snapshot() {
        return new BusinessSnapshot(
                id,
                nib,
                businessName,
                scale,
                provinceCode,
                regencyCode,
                ownerSubject,
                companions,
                lp3hRegistrations,
                annualSalesRupiah,
                nibStatus.name(),
                certifiedElsewhere,
                version);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String nib() {
        return nib;
    }

    public String businessName() {
        return businessName;
    }

    public BusinessScale scale() {
        return scale;
    }

    @Nullable
    Long annualSalesRupiah() {
        return annualSalesRupiah;
    }

    List<String> kbli() {
        return kbli;
    }

    public BusinessPlace place() {
        return new BusinessPlace(provinceCode, regencyCode, districtCode, villageCode, postcode);
    }

    public String regencyCode() {
        return regencyCode;
    }

    UUID ownerPerson() {
        return ownerPerson;
    }

    public @Nullable String ownerSubject() {
        return ownerSubject;
    }

    public List<String> companions() {
        return companions;
    }

    List<String> lp3hRegistrations() {
        return lp3hRegistrations;
    }

    public NibStatus nibStatus() {
        return nibStatus;
    }

    public @Nullable NibSource nibSource() {
        return nibSource;
    }

    public List<String> nibDifferences() {
        return nibDifferences;
    }

    public @Nullable Instant nibCheckedAt() {
        return nibCheckedAt;
    }

    public boolean certifiedElsewhere() {
        return certifiedElsewhere;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Business business && Objects.equals(id, business.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
