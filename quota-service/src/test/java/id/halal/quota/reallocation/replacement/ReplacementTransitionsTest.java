package id.halal.quota.reallocation.replacement;

import id.halal.quota.Diagrams;
import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacementTransitionsTest {

    @Test
    void itIsSettledOnce() {
        for (ReplacementStatus from : ReplacementStatus.values()) {
            for (ReplacementAction action : ReplacementAction.values()) {
                assertThat(ReplacementTransitions.TABLE.isLegal(ReplacementPathway.SUCCESSION, from, action))
                        .as(from + " " + action)
                        .isEqualTo(from == ReplacementStatus.RECORDED);
            }
        }
        assertThat(ReplacementTransitions.require(ReplacementStatus.RECORDED, ReplacementAction.RESERVE))
                .isEqualTo(ReplacementStatus.RESERVED);
        assertThat(ReplacementTransitions.require(ReplacementStatus.RECORDED, ReplacementAction.PASS_ON))
                .isEqualTo(ReplacementStatus.PASSED_ON);
        assertThat(ReplacementTransitions.require(ReplacementStatus.RECORDED, ReplacementAction.LAPSE))
                .isEqualTo(ReplacementStatus.LAPSED);
    }

    @Test
    void theDiagramIsFresh() throws IOException {
        Diagrams.assertFresh("replacement", "The life of a replacement", ReplacementTransitions.TABLE);
    }
}
