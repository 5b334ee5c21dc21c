package id.halal.application.copy;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.BusinessStatement;
import id.halal.application.content.ContentIds;
import id.halal.application.content.FacilityDetails;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Particulars;
import id.halal.application.content.Pledge;
import id.halal.application.content.RegistrationKind;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of an earlier file a new one begins with: nobody's data, no pledge, and no answer that may have changed since. */
final class CopiedContent {

    private CopiedContent() {}

    static ApplicationContent of(ApplicationContent source, RegistrationKind kind) {
        ApplicationContent renewed = ContentIds.renewed(source);
        return (kind == RegistrationKind.DEVELOPMENT ? renewed.withProducts(List.of()) : renewed)
                .with(particulars(source.particulars()));
    }

    private static Particulars particulars(Particulars source) {
        BusinessStatement business = source.business();
        FacilityDetails facility = source.facility();
        return new Particulars(
                new BusinessStatement(business.marketingArea(), business.kbli(), null, business.legalAspects()),
                new FacilityDetails(facility.name(), facility.ownership(), facility.postcode(), null),
                source.supervisor().withoutPerson(),
                Pledge.EMPTY);
    }

    /** The documents the sections refer to. */
    static Set<String> documents(ApplicationContent content) {
        Set<String> hashes = new HashSet<>();
        add(hashes, content.particulars().supervisor().identityDocumentSha256());
        for (HalalProduct product : content.products()) {
            add(hashes, product.photoSha256());
        }
        return hashes;
    }

    private static void add(Set<String> hashes, @Nullable String hash) {
        if (hash != null) {
            hashes.add(hash);
        }
    }
}
