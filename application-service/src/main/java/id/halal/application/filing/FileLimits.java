package id.halal.application.filing;

import id.halal.indonesia.UnknownCalendarYear;
import id.halal.indonesia.WorkingCalendar;
import id.halal.platform.data.due.DueFacts.Due;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The limits of one file: that of its status, the total of {@value ApplicationStatus#TOTAL_LIMIT} working days from the submission, and
 * the time the business has to answer. The first two pause while the file is with the business, and the
 * total also while it has to pay.
 */
@Embeddable
public class FileLimits {

    /** The kinds of due facts of a file. */
    public static final String STEP_LIMIT = "limit-step";

    public static final String TOTAL_LIMIT = "limit-total";
    public static final String PLAN_LIMITS = "limit-plan";
    public static final String NO_ANSWER = "cancel-no-answer";
    public static final String FIRST_NOTICE = "answer-notice-10";
    public static final String LAST_NOTICE = "answer-notice-3";
    public static final String ARCHIVE = "archive";
    public static final String ADMIT = "admit";

    /** Working days before a returned file ends at which its business is reminded. */
    private static final int FIRST_NOTICE_DAYS = 10;

    private static final int LAST_NOTICE_DAYS = 3;

    /** How long a draft may lie. */
    private static final int ARCHIVE_AFTER_MONTHS = 12;

    /** @param workingDaysLeft at the time the notice was due */
    record Reminder(int workingDaysLeft, Instant answerDueAt) {}

    @Embedded
    @AttributeOverride(name = "used", column = @Column(name = "step_used"))
    @AttributeOverride(name = "since", column = @Column(name = "step_since"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "step_due_at"))
    @AttributeOverride(name = "breachedAt", column = @Column(name = "step_breached_at"))
    private LimitClock step = LimitClock.stopped();

    @Embedded
    @AttributeOverride(name = "used", column = @Column(name = "total_used"))
    @AttributeOverride(name = "since", column = @Column(name = "total_since"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "total_due_at"))
    @AttributeOverride(name = "breachedAt", column = @Column(name = "total_breached_at"))
    private LimitClock total = LimitClock.stopped();

    @Enumerated(EnumType.STRING)
    @Column(name = "step_limit")
    private @Nullable ApplicationStatus stepLimit;

    /** Working days the step was given beyond its limit. */
    @Column(name = "step_extension")
    private int stepExtension;

    @Column(name = "answer_due_at")
    private @Nullable Instant answerDueAt;

    @Column(name = "first_notice_due_at")
    private @Nullable Instant firstNoticeDueAt;

    @Column(name = "last_notice_due_at")
    private @Nullable Instant lastNoticeDueAt;

    @Column(name = "first_notice_told")
    private boolean firstNoticeTold;

    @Column(name = "last_notice_told")
    private boolean lastNoticeTold;

    public FileLimits() {}

    /** @param inTotal whether the channel has a limit for the whole procedure */
    void enter(ApplicationStatus status, boolean inTotal, Instant now, WorkingCalendar calendar) {
        answerDueAt = null;
        firstNoticeDueAt = null;
        lastNoticeDueAt = null;
        firstNoticeTold = false;
        lastNoticeTold = false;
        if (status.withBusiness()) {
            step.pause(now, calendar);
            total.pause(now, calendar);
            planAnswer(now, status.limit(), calendar);
            return;
        }
        if (status.ended() || status.notFiled()) {
            step.stop();
            total.stop();
            stepLimit = null;
            stepExtension = 0;
            return;
        }
        if (!inTotal) {
            total.stop();
        } else if (status == ApplicationStatus.SUBMITTED) {
            total.start(ApplicationStatus.TOTAL_LIMIT, now, calendar);
        } else if (status.awaitsPaymentOfBusiness()) {
            total.pause(now, calendar);
        } else if (!total.running()) {
            total.resume(ApplicationStatus.TOTAL_LIMIT, now, calendar);
        }
        if (status.limit() == 0) {
            step.stop();
            stepLimit = null;
        } else if (stepLimit == status && step.running()) {
            step.stretch(limitOf(status), now, calendar);
        } else if (stepLimit == status) {
            step.resume(limitOf(status), now, calendar);
        } else {
            stepLimit = status;
            stepExtension = 0;
            step.start(status.limit(), now, calendar);
        }
    }

    /** Gives the running step more time; the days that have gone still count. */
    public void extendAudit() {
        extend(ApplicationStatus.AUDIT_EXTENSION);
    }

    void extend(int workingDays) {
        stepExtension += workingDays;
    }

    public boolean extended() {
        return stepExtension > 0;
    }

    /** Working days of the running step, with its extension. */
    int limitOf(ApplicationStatus status) {
        return status.limit() + (stepLimit == status ? stepExtension : 0);
    }

    /** All or nothing: a date whose notices cannot be told is no date yet. */
    private void planAnswer(Instant from, int days, WorkingCalendar calendar) {
        try {
            LocalDate last = calendar.plusWorkingDays(WorkingCalendar.dateOf(from), days);
            firstNoticeDueAt = WorkingCalendar.startOf(calendar.plusWorkingDays(last, -FIRST_NOTICE_DAYS));
            lastNoticeDueAt = WorkingCalendar.startOf(calendar.plusWorkingDays(last, -LAST_NOTICE_DAYS));
            answerDueAt = WorkingCalendar.endOf(last);
        } catch (UnknownCalendarYear notYetTold) {
            firstNoticeDueAt = null;
            lastNoticeDueAt = null;
            answerDueAt = null;
        }
    }

    /** The notice that is told with this due fact; empty when it was told, or belongs to an earlier return. */
    Optional<Reminder> remind(String kind, Instant due) {
        Instant end = answerDueAt;
        boolean first = FIRST_NOTICE.equals(kind);
        if (end == null
                || (first ? firstNoticeTold || lastNoticeTold : lastNoticeTold)
                || !due.equals(first ? firstNoticeDueAt : lastNoticeDueAt)) {
            return Optional.empty();
        }
        if (first) {
            firstNoticeTold = true;
            return Optional.of(new Reminder(FIRST_NOTICE_DAYS, end));
        }
        lastNoticeTold = true;
        return Optional.of(new Reminder(LAST_NOTICE_DAYS, end));
    }

    /** Whether nobody can say the business was not warned. */
    public boolean warned() {
        return lastNoticeTold;
    }

    /** The last notice is due now, and the time to answer ends its days later. */
    void remindFirst(Instant now, WorkingCalendar calendar) {
        planAnswer(now, LAST_NOTICE_DAYS, calendar);
        firstNoticeDueAt = null;
        if (answerDueAt != null) {
            lastNoticeDueAt = now;
        }
    }

    /** Tries again what the calendar could not answer before. */
    void planOpen(ApplicationStatus status, Instant statusSince, Instant now, WorkingCalendar calendar) {
        if (step.unplanned()) {
            step.plan(limitOf(status), now, calendar);
        }
        if (total.unplanned()) {
            total.plan(ApplicationStatus.TOTAL_LIMIT, now, calendar);
        }
        if (status.withBusiness() && answerDueAt == null) {
            planAnswer(statusSince, status.limit(), calendar);
        }
    }

    /** @return the limit that is told as breached, if this is the moment */
    boolean breach(String kind, Instant due) {
        return STEP_LIMIT.equals(kind) ? step.breach(due) : total.breach(due);
    }

    /** All that is due for a file in this status. */
    List<Due> due(ApplicationStatus status, boolean facilitated, Instant now) {
        List<Due> all = new ArrayList<>();
        add(all, STEP_LIMIT, step.openDueAt());
        add(all, TOTAL_LIMIT, total.openDueAt());
        add(all, FIRST_NOTICE, firstNoticeTold ? null : firstNoticeDueAt);
        add(all, LAST_NOTICE, lastNoticeTold ? null : lastNoticeDueAt);
        add(all, NO_ANSWER, answerDueAt);
        if (status.notFiled()) {
            ZonedDateTime local = now.atZone(WorkingCalendar.BUSINESS_ZONE);
            all.add(new Due(ARCHIVE, local.plusMonths(ARCHIVE_AFTER_MONTHS).toInstant()));
        }
        if (status == ApplicationStatus.SUBMITTED && !facilitated) {
            all.add(new Due(ADMIT, now));
        }
        if (step.unplanned() || total.unplanned() || (status.withBusiness() && answerDueAt == null)) {
            all.add(new Due(
                    PLAN_LIMITS,
                    now.atZone(WorkingCalendar.BUSINESS_ZONE).plusDays(1).toInstant()));
        }
        return all;
    }

    private static void add(List<Due> all, String kind, @Nullable Instant at) {
        if (at != null) {
            all.add(new Due(kind, at));
        }
    }

    public @Nullable Instant stepDueAt() {
        return step.dueAt();
    }

    public @Nullable Instant totalDueAt() {
        return total.dueAt();
    }

    public @Nullable Instant answerDueAt() {
        return answerDueAt;
    }

    public boolean breached() {
        return step.breached() || total.breached();
    }
}
