package id.halal.application.standing;

import id.halal.application.certificate.CertificateStatus;
import id.halal.application.filing.Actor;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

/** A development was certified: its certificate takes the place of the one it adds products to. */
@Singleton
public class Supersession {

    private final StandingStore store;
    private final StandingChange change;

    Supersession(StandingStore store, StandingChange change) {
        this.store = store;
        this.change = change;
    }

    /**
     * The certificate a development adds to now: the one its file names, or whichever took that one's place since, as when two developments
     * of one certificate went side by side. Locked until the transaction ends.
     *
     * @return its number
     * @throws ProblemException 404 when it is not known to this caller, 409 when it is blocked or revoked
     */
    public String developed(String named) {
        Standing standing = store.locked(named).orElseThrow(ProblemException::notFound);
        while (standing.supersededBy() != null) {
            standing = store.locked(standing.supersededBy()).orElseThrow(ProblemException::notFound);
        }
        if (standing.status() != CertificateStatus.VALID) {
            throw ProblemException.of(
                            standing.status() == CertificateStatus.BLOCKED
                                    ? StandingProblem.DEVELOPED_CERTIFICATE_BLOCKED
                                    : StandingProblem.DEVELOPED_CERTIFICATE_NOT_VALID)
                    .with("certificateNumber", standing.number())
                    .with("state", standing.status().name());
        }
        return standing.number();
    }

    /**
     * In the transaction that issues or records the newer one.
     *
     * @throws ProblemException 404 when the older one is not known to this caller, 409 when it is not VALID any more
     */
    public void supersede(String older, String newer, Actor actor) {
        Standing standing = store.locked(older).orElseThrow(ProblemException::notFound);
        change.apply(standing, StandingAction.SUPERSEDE, actor, null, newer);
    }
}
