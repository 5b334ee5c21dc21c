package id.halal.application.material.certificate;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** A second person confirms or rejects what the first entered. */
@Singleton
class DecideMaterialCertificate {

    private final MaterialCertificates certificates;
    private final Caller caller;
    private final DomainClock clock;

    DecideMaterialCertificate(MaterialCertificates certificates, Caller caller, DomainClock clock) {
        this.certificates = certificates;
        this.caller = caller;
        this.clock = clock;
    }

    MaterialCertificate confirm(UUID id, ExpectedVersion version) {
        return decide(id, "confirm", MaterialCertificate.State.CONFIRMED, null, version);
    }

    MaterialCertificate reject(UUID id, String reason, ExpectedVersion version) {
        return decide(id, "reject", MaterialCertificate.State.REJECTED, reason, version);
    }

    /** @throws ProblemException 404, 403 {@code MATERIAL_FOUR_EYES}, 409 {@code ILLEGAL_ACTION}, 428, 412 */
    private MaterialCertificate decide(
            UUID id, String action, MaterialCertificate.State state, @Nullable String reason, ExpectedVersion version) {
        // What comes from the portal is locked by no caller: it is read to say why it cannot be decided.
        MaterialCertificate line =
                certificates.lock(id).or(() -> certificates.find(id)).orElseThrow(ProblemException::notFound);
        if (line.enteredBy().equals(caller.subject())) {
            throw ProblemException.of(MaterialProblem.MATERIAL_FOUR_EYES);
        }
        if (line.state() != MaterialCertificate.State.UNVERIFIED) {
            throw ProblemException.of(
                            CommonProblem.ILLEGAL_ACTION, action, line.state().name())
                    .with("state", line.state().name())
                    .with("lastChange", Map.of("at", line.knownAt().toString()));
        }
        version.check(line.version());
        certificates.decide(id, state, caller.subject(), clock.instant(), reason);
        return certificates.find(id).orElseThrow();
    }
}
