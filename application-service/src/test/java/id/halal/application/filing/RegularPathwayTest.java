package id.halal.application.filing;

import id.halal.contracts.Channel;
import id.halal.indonesia.WorkingCalendar;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RegularPathwayTest {

    /** The regular pathway, written down a second time: from, action, to. */
    private static final String COMMON = """
            DRAFT SUBMIT SUBMITTED
            DRAFT ARCHIVE ARCHIVED
            DENIED SUBMIT SUBMITTED
            DENIED ARCHIVE ARCHIVED
            DOCUMENT_CHECK ACCEPT_DOCUMENTS COST_SETTING
            DOCUMENT_CHECK RETURN RETURNED
            COST_SETTING RETURN RETURNED
            RETURNED RESUBMIT DOCUMENT_CHECK
            RETURNED CANCEL_NO_ANSWER CANCELLED
            RETURNED CANCEL_THIRD_RETURN CANCELLED
            IN_AUDIT EXTEND_AUDIT IN_AUDIT
            IN_AUDIT REPORT_AUDIT AUDITED
            IN_AUDIT RETURN RETURNED_BY_AUDITOR
            AUDITED RETURN RETURNED_BY_AUDITOR
            RETURNED_BY_AUDITOR RESUBMIT IN_AUDIT
            RETURNED_BY_AUDITOR CANCEL_NO_ANSWER CANCELLED
            RETURNED_BY_AUDITOR CANCEL_THIRD_RETURN CANCELLED
            AUDITED SEND_TO_COMMISSION AT_COMMISSION
            AT_COMMISSION DECIDE_HALAL DECIDED
            AT_COMMISSION RETURN_BY_FATWA RETURNED_BY_FATWA
            AT_COMMISSION REJECT REJECTED
            RETURNED_BY_FATWA RESUBMIT IN_AUDIT
            RETURNED_BY_FATWA CANCEL_NO_ANSWER CANCELLED
            RETURNED_BY_FATWA CANCEL_THIRD_RETURN CANCELLED
            DECIDED ISSUE CERTIFIED
            DECIDED RECORD_CERTIFICATE CERTIFIED
            DOCUMENT_CHECK CANCEL_BY_SIHALAL CANCELLED
            COST_SETTING CANCEL_BY_SIHALAL CANCELLED
            IN_AUDIT CANCEL_BY_SIHALAL CANCELLED
            AUDITED CANCEL_BY_SIHALAL CANCELLED
            AT_COMMISSION CANCEL_BY_SIHALAL CANCELLED
            DECIDED CANCEL_BY_SIHALAL CANCELLED
            RETURNED CANCEL_BY_SIHALAL CANCELLED
            RETURNED_BY_AUDITOR CANCEL_BY_SIHALAL CANCELLED
            RETURNED_BY_FATWA CANCEL_BY_SIHALAL CANCELLED
            AT_COMMISSION CORRECT_PRODUCT_NAME AT_COMMISSION
            DECIDED CORRECT_PRODUCT_NAME DECIDED
            CERTIFIED CORRECT_CERTIFICATE CERTIFIED
            """;

    private static final String SELF_PAID = """
            SUBMITTED ADMIT DOCUMENT_CHECK
            COST_SETTING SET_COST AWAITING_PAYMENT
            AWAITING_PAYMENT SUBMIT_PAYMENT_PROOF PAYMENT_CHECK
            PAYMENT_CHECK CONFIRM_PAYMENT IN_AUDIT
            PAYMENT_CHECK REJECT_PAYMENT_PROOF AWAITING_PAYMENT
            AWAITING_PAYMENT CANCEL_BY_SIHALAL CANCELLED
            PAYMENT_CHECK CANCEL_BY_SIHALAL CANCELLED
            """;

    private static final String FACILITATED = """
            SUBMITTED GRANT DOCUMENT_CHECK
            SUBMITTED WAITLIST WAITLISTED
            SUBMITTED DENY DENIED
            WAITLISTED GRANT DOCUMENT_CHECK
            WAITLISTED DENY DENIED
            DOCUMENT_CHECK LOSE_UNIT DENIED
            COST_SETTING LOSE_UNIT DENIED
            RETURNED LOSE_UNIT DENIED
            COST_SETTING SET_COST COST_SET
            COST_SET ISSUE_DOCUMENT_RECEIPT IN_AUDIT
            COST_SET CANCEL_BY_SIHALAL CANCELLED
            """;

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void theTableHoldsExactlyTheseRows() {
        Stream<String> open = Stream.of(
                "SUBMITTED",
                "DOCUMENT_CHECK",
                "COST_SETTING",
                "IN_AUDIT",
                "AUDITED",
                "AT_COMMISSION",
                "RETURNED",
                "RETURNED_BY_AUDITOR",
                "RETURNED_BY_FATWA");
        Set<String> endings = endings(open);
        assertThat(rows(Channel.REGULAR_SELF_PAID))
                .isEqualTo(all(COMMON + SELF_PAID, endings, endings(Stream.of("AWAITING_PAYMENT", "PAYMENT_CHECK"))));
        assertThat(rows(Channel.REGULAR_FACILITATED))
                .isEqualTo(all(COMMON + FACILITATED, endings, endings(Stream.of("WAITLISTED", "COST_SET"))));
    }

    @Test
    void whatIsRegularDoesNotTouchSelfDeclare() {
        assertThat(Stream.of(Channel.SELF_DECLARE_FACILITATED, Channel.SELF_DECLARE_SELF_PAID)
                        .flatMap(channel -> rows(channel).stream())
                        .flatMap(row -> Stream.of(row.split(" ")[0], row.split(" ")[2])))
                .doesNotContainAnyElementsOf(
                        RegularPathway.STATUSES.stream().map(Enum::name).toList());
    }

    @Test
    void everyStatusIsReachedAndOnlyEndsHaveNoWayOut() {
        for (Channel channel : List.of(Channel.REGULAR_SELF_PAID, Channel.REGULAR_FACILITATED)) {
            Set<ApplicationStatus> left = ApplicationTransitions.TABLE.rows().stream()
                    .filter(row -> row.pathway() == channel && row.from() != row.to())
                    .map(row -> row.from())
                    .collect(Collectors.toSet());
            assertThat(ApplicationTransitions.TABLE.rows().stream()
                            .filter(row -> row.pathway() == channel)
                            .map(row -> row.to()))
                    .allMatch(status -> left.contains(status) != status.ended());
        }
    }

    @Test
    void aRegularFileHasLimitsForItsStepsButNoneForTheWhole() {
        FileLimits limits = new FileLimits();
        enter(limits, ApplicationStatus.SUBMITTED, "2025-06-10");
        enter(limits, ApplicationStatus.DOCUMENT_CHECK, "2025-06-10");
        assertThat(limits.totalDueAt()).isNull();
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-06-11"));
    }

    @Test
    void anExtendedAuditHasTenWorkingDaysMoreAndKeepsThemOverAReturn() {
        FileLimits limits = new FileLimits();
        enter(limits, ApplicationStatus.IN_AUDIT, "2025-06-10");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-06-24"));

        limits.extend(ApplicationStatus.AUDIT_EXTENSION);
        enter(limits, ApplicationStatus.IN_AUDIT, "2025-06-20");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-07-09"));

        enter(limits, ApplicationStatus.RETURNED_BY_AUDITOR, "2025-06-23");
        assertThat(limits.answerDueAt()).isNotNull();
        enter(limits, ApplicationStatus.IN_AUDIT, "2025-06-23");
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-07-09"));
        assertThat(limits.extended()).isTrue();

        enter(limits, ApplicationStatus.AUDITED, "2025-06-24");
        assertThat(limits.extended()).isFalse();
        assertThat(limits.stepDueAt()).isEqualTo(endOf("2025-06-25"));
    }

    @Test
    void anExtensionAfterTheLimitLetsTheNewLimitBeToldToo() {
        FileLimits limits = new FileLimits();
        enter(limits, ApplicationStatus.IN_AUDIT, "2025-06-10");
        assertThat(limits.breach(FileLimits.STEP_LIMIT, endOf("2025-06-24"))).isTrue();

        limits.extend(ApplicationStatus.AUDIT_EXTENSION);
        enter(limits, ApplicationStatus.IN_AUDIT, "2025-06-25");
        assertThat(limits.breached()).isFalse();
        assertThat(limits.breach(FileLimits.STEP_LIMIT, endOf("2025-07-09"))).isTrue();
    }

    @Test
    void sihalalKnowsAReturnBeforeTheAuditByItsOwnCode() {
        assertThat(ApplicationStatus.RETURNED.sihalalCode(Channel.REGULAR_SELF_PAID))
                .isEqualTo("OF2");
        assertThat(ApplicationStatus.RETURNED.sihalalCode(Channel.SELF_DECLARE_SELF_PAID))
                .isEqualTo("OF280");
        assertThat(ApplicationStatus.RETURNED_BY_AUDITOR.sihalalCode(Channel.REGULAR_SELF_PAID))
                .isEqualTo("OF280");
    }

    private void enter(FileLimits limits, ApplicationStatus status, String date) {
        limits.enter(status, false, Instant.parse(date + "T03:00:00Z"), calendar);
    }

    private static Instant endOf(String date) {
        return WorkingCalendar.endOf(java.time.LocalDate.parse(date));
    }

    private static Set<String> endings(Stream<String> statuses) {
        return statuses.flatMap(
                        from -> Stream.of(from + " WITHDRAW WITHDRAWN", from + " CANCEL_CERTIFIED_ELSEWHERE CANCELLED"))
                .collect(Collectors.toSet());
    }

    private static Set<String> all(String table, Set<String> endings, Set<String> ownEndings) {
        return Stream.of(table.lines(), endings.stream(), ownEndings.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.toSet());
    }

    private static Set<String> rows(Channel channel) {
        return ApplicationTransitions.TABLE.rows().stream()
                .filter(row -> row.pathway() == channel)
                .map(row -> row.from() + " " + row.action() + " " + row.to())
                .collect(Collectors.toSet());
    }
}
