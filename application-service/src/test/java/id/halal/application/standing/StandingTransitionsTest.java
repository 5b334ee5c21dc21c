package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.platform.data.transition.TransitionDiagram;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTransitionsTest {

    private static final Set<String> LEGAL =
            Set.of("VALID BLOCK", "BLOCKED UNBLOCK", "VALID REVOKE", "BLOCKED REVOKE", "VALID SUPERSEDE");

    @Test
    void exactlyTheseStepsArePossibleInBothModes() {
        for (CertificateMode mode : CertificateMode.values()) {
            Set<String> legal = new TreeSet<>();
            for (CertificateStatus status : CertificateStatus.values()) {
                for (StandingAction action : StandingAction.values()) {
                    if (StandingTransitions.TABLE.isLegal(mode, status, action)) {
                        legal.add(status + " " + action);
                    }
                }
            }
            assertThat(legal).as(mode.name()).isEqualTo(new TreeSet<>(LEGAL));
        }
    }

    /** Run with {@code -Dhalal.regenerate=true} to write the page anew. */
    @Test
    void theCommittedDiagramIsFresh() throws IOException {
        Path page = Path.of(System.getProperty("halal.root", ".."), "docs", "states", "certificate.md");
        String drawn = TransitionDiagram.markdown("States of a certificate", StandingTransitions.TABLE);
        if (Boolean.getBoolean("halal.regenerate")) {
            Files.writeString(page, drawn);
        }
        assertThat(page).hasContent(drawn);
    }
}
