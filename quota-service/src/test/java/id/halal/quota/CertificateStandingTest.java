package id.halal.quota;

import id.halal.contracts.application.ApplicationEvents;
import id.halal.platform.data.inbox.InboundEvent;
import id.halal.platform.data.inbox.Inbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a certificate afterwards changes no claim: it was issued, and paid for. */
@QuotaTest
class CertificateStandingTest {

    @Inject
    Inbox inbox;

    @Test
    void aUnitWhoseCertificateIsBlockedOrRevokedStaysIssued() {
        Api.Programme programme = Api.active(1);
        Events.File certified = Events.File.of(programme.code());
        Events.File waiting = Events.File.of(programme.code());
        inbox.receive(List.of(certified.submitted(), waiting.submitted()));
        Ledgers.awaitSettled();
        inbox.receive(List.of(certified.certified()));
        InboundEvent revoked = blockedAndRevoked(certified);
        inbox.receive(List.of(revoked));
        Ledgers.awaitSettled();

        assertThat(Ledgers.status(certified)).isEqualTo("ISSUED");
        assertThat(Ledgers.status(waiting)).as("no unit came free").isEqualTo("WAITLISTED");
        assertThat(Reallocations.figure(programme.root(), "issued")).isOne();
        Ledgers.assertSound(programme, 1);
        assertThat(Ledgers.DATABASE.count("select count(*) from inbox_parked where subject = ?", certified.id))
                .as("its later events are not held up")
                .isZero();
    }

    private InboundEvent blockedAndRevoked(Events.File file) {
        inbox.receive(List.of(
                file.certificate(ApplicationEvents.CERTIFICATE_BLOCKED, "VALID", "BLOCKED"),
                file.certificate(ApplicationEvents.CERTIFICATE_UNBLOCKED, "BLOCKED", "VALID")));
        return file.certificate(ApplicationEvents.CERTIFICATE_REVOKED, "VALID", "REVOKED");
    }
}
