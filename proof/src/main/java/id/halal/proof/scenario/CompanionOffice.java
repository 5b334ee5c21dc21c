package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.Draft;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.BusinessApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Patience;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.Sha256;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.stack.keycloak.DemoAccounts;

import java.util.UUID;

/** A companion of the demo at work on behalf of owners. The companion must be registered and active. */
public final class CompanionOffice {

    private final Stack stack;
    private final Caller companion;
    private final String regency;
    private final String registration;

    /** @param lp3hNumber which of the LP3H of the demo, from 1 */
    public CompanionOffice(Stack stack, String regency, int lp3hNumber) {
        this(
                stack,
                stack.gateway().as("companion-" + regency + "-" + lp3hNumber),
                regency,
                DemoAccounts.companion(regency, lp3hNumber));
    }

    private CompanionOffice(Stack stack, Caller companion, String regency, String registration) {
        this.stack = stack;
        this.companion = companion;
        this.regency = regency;
        this.registration = registration;
    }

    /** The same companion, who bears with crashes. */
    public CompanionOffice with(Patience patience) {
        return new CompanionOffice(stack, companion.with(patience), regency, registration);
    }

    public String regency() {
        return regency;
    }

    public Caller companion() {
        return companion;
    }

    /** Registers the business and takes the owner's consent. */
    public UUID register(SmallBusiness business) {
        UUID id = BusinessApi.register(companion, business);
        BusinessApi.consent(
                companion,
                id,
                registration,
                Sha256.of("surat persetujuan " + business.nib()),
                stack.time().today().plusMonths(6));
        return id;
    }

    public File draft(UUID businessId, SmallBusiness business, String facilitationCode) {
        return ApplicationApi.draft(companion, new Draft(businessId, facilitationCode, null), business);
    }

    /** From nothing to a submitted file; answers its id. */
    public UUID file(SmallBusiness business, String facilitationCode) {
        File draft = draft(register(business), business, facilitationCode);
        ApplicationApi.submit(companion, draft);
        return draft.id();
    }
}
