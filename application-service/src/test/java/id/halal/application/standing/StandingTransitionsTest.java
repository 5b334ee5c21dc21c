package id.halal.application.standing;

import id.halal.application.certificate.CertificateMode;
import id.halal.application.certificate.CertificateStatus;
import id.halal.platform.data.transition.TransitionDiagram;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTransitionsTest {

    private static final List<String> LEGAL =
            List.of("VALID BLOCK", "BLOCKED UNBLOCK", "VALID REVOKE", "BLOCKED REVOKE", "VALID SUPERSEDE");
    private static final List<String> OF_RECORDS = List.of("VALID CORRECT", "BLOCKED CORRECT");

    @Test
    void exactlyTheseStepsArePossibleAndOnlyRecordsAreCorrected() {
        for (CertificateMode mode : CertificateMode.values()) {
            Set<String> legal = new TreeSet<>();
            for (CertificateStatus status : CertificateStatus.values()) {
                for (StandingAction action : StandingAction.values()) {
                    if (StandingTransitions.TABLE.isLegal(mode, status, action)) {
                        legal.add(status + " " + action);
                    }
                }
            }
            Set<String> expected = new TreeSet<>(LEGAL);
            if (mode == CertificateMode.RECORD) {
                expected.addAll(OF_RECORDS);
            }
            assertThat(legal).as(mode.name()).isEqualTo(expected);
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
