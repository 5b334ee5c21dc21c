package id.halal.business.person;

import id.halal.business.registry.BusinessError;
import id.halal.business.registry.Businesses;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** Shows an owner's data in full for a stated purpose, and records that it did: one row for each reading. */
@Singleton
public class RevealOwner {

    private final Businesses businesses;
    private final OwnerData owners;
    private final Caller caller;

    RevealOwner(Businesses businesses, OwnerData owners, Caller caller) {
        this.businesses = businesses;
        this.owners = owners;
        this.caller = caller;
    }

    /** @throws ProblemException 404 outside the scope, 422 or 400 for the purpose, 403 when it is none of the caller's role */
    public PersonalDataView reveal(UUID business, @Nullable String purposeText) {
        businesses.get(business);
        Purpose purpose = Purpose.of(Optional.ofNullable(purposeText));
        if (!purpose.isFor(caller.roles())) {
            throw ProblemException.of(BusinessError.PURPOSE_NOT_ALLOWED);
        }
        return PersonalDataView.of(business, purpose, owners.reveal(business, purpose.name(), purpose.fields()));
    }
}
