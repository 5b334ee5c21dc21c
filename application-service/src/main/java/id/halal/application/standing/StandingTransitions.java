package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.application.filing.Issuer;
import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.data.transition.TransitionTable;

import java.util.List;
import java.util.Set;

import static id.halal.application.certificate.CertificateStatus.BLOCKED;
import static id.halal.application.certificate.CertificateStatus.REVOKED;
import static id.halal.application.certificate.CertificateStatus.SUPERSEDED;
import static id.halal.application.certificate.CertificateStatus.VALID;

/**
 * The one table of what can happen to a certificate, the same for our own and for records of BPJPH's, except that only what somebody
 * typed can be typed wrongly. The authority is the issuer's:
 * bpjph-verifier where we issue; where we mirror, the officers who write down what BPJPH did.
 */
final class StandingTransitions {

    static final TransitionTable<CertificateMode, CertificateStatus, StandingAction, Object> TABLE = build();

    private StandingTransitions() {}

    private static TransitionTable<CertificateMode, CertificateStatus, StandingAction, Object> build() {
        List<CertificateMode> both = List.of(CertificateMode.values());
        List<CertificateMode> records = List.of(CertificateMode.RECORD);
        Set<String> issuer = Set.of(Issuer.ISSUER);
        return TransitionTable.<CertificateMode, CertificateStatus, StandingAction, Object>builder()
                .row(both, VALID, StandingAction.BLOCK, BLOCKED, ApplicationEvents.CERTIFICATE_BLOCKED, issuer)
                .row(both, BLOCKED, StandingAction.UNBLOCK, VALID, ApplicationEvents.CERTIFICATE_UNBLOCKED, issuer)
                .row(both, VALID, StandingAction.REVOKE, REVOKED, ApplicationEvents.CERTIFICATE_REVOKED, issuer)
                .row(both, BLOCKED, StandingAction.REVOKE, REVOKED, ApplicationEvents.CERTIFICATE_REVOKED, issuer)
                .row(
                        both,
                        VALID,
                        StandingAction.SUPERSEDE,
                        SUPERSEDED,
                        ApplicationEvents.CERTIFICATE_SUPERSEDED,
                        issuer)
                .row(records, VALID, StandingAction.CORRECT, VALID, ApplicationEvents.CERTIFICATE_CORRECTED, issuer)
                .row(records, BLOCKED, StandingAction.CORRECT, BLOCKED, ApplicationEvents.CERTIFICATE_CORRECTED, issuer)
                .build();
    }
}
