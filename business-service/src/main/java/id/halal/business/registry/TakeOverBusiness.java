package id.halal.business.registry;

import id.halal.business.integration.KnownCompanions;
import id.halal.business.oss.NibLookupQueue;
import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.indonesia.Nib;
import id.halal.indonesia.RegionCode;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The business of a running file that is taken over: the one with this NIB, or a new one. Of its owner nothing is known and nothing is
 * made up; the record stays UNVERIFIED until OSS has answered, and its owner's data are added by whoever changes it next.
 */
@Singleton
public class TakeOverBusiness {

    private final Businesses businesses;
    private final BusinessCompanions attachments;
    private final KnownCompanions companions;
    private final NibLookupQueue lookups;
    private final Sql sql;

    TakeOverBusiness(
            Businesses businesses,
            BusinessCompanions attachments,
            KnownCompanions companions,
            NibLookupQueue lookups,
            Sql sql) {
        this.businesses = businesses;
        this.attachments = attachments;
        this.companions = companions;
        this.lookups = lookups;
        this.sql = sql;
    }

    /** @throws ProblemException 409 {@code DUPLICATE} when another transaction has just registered this NIB: then try again */
    public UUID takeOver(TakeOverForm form, Instant now) {
        String nib = Nib.of(form.nib()).value();
        Business business = find(nib).map(businesses::lock).orElseGet(() -> register(form, nib, now));
        String companion = form.companionRegistration();
        if (companion != null) {
            companions.find(companion).ifPresent(known -> attach(business, known));
        }
        return business.id();
    }

    /** Which of these numbers are known. */
    public Map<String, UUID> known(List<String> nibs) {
        return sql
                .list(
                        "select nib, id from business where nib = any (?)",
                        row -> Map.entry(row.getString("nib"), row.getObject("id", UUID.class)),
                        (Object) nibs.toArray(String[]::new))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<UUID> find(String nib) {
        return Optional.ofNullable(known(List.of(nib)).get(nib));
    }

    private Business register(TakeOverForm form, String nib, Instant now) {
        RegionCode regency = RegionCode.of(form.regencyCode());
        BusinessData data = new BusinessData(
                nib,
                form.businessName().strip(),
                form.scale(),
                null,
                List.of(),
                new BusinessPlace(regency.province().value(), regency.value(), null, null, null),
                Map.of());
        Business business = Business.register(
                Ids.next(),
                Ids.next(),
                data,
                new Business.Registrar(form.takenOverBy(), null, List.of(), List.of()),
                now);
        businesses.add(business);
        businesses.tell(BusinessEvents.REGISTERED, business);
        lookups.enqueue(business, form.takenOverBy());
        return business;
    }

    /** Who works on a running file must see its business. */
    private void attach(Business business, KnownCompanions.KnownCompanion companion) {
        BusinessSnapshot before = business.snapshot();
        if (attachments.attach(business, companion.registration(), companion.lp3hRegistration())) {
            businesses.save(business);
            businesses.tellChanged(before, business);
        }
    }
}
