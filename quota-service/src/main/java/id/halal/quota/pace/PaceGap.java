package id.halal.quota.pace;

/** Why a pace, or a part of it, cannot be told. */
public enum PaceGap {
    /** The target date has passed: overdueBy says by how much. */
    OVERDUE,
    /** The calendar has not been told the holidays of a year in question. */
    CALENDAR_YEAR_UNKNOWN,
    /** No working day of the programme has ended yet. */
    NOT_STARTED,
    /** All units are used. */
    NOTHING_REMAINS,
    /** Nothing was used in the window, or more was released than granted. */
    NO_USE
}
