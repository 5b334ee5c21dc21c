package id.halal.application.content;

/** Whether the product has content of slaughtered animals. */
public enum SlaughteredContent {
    NONE,
    /** Only from halal-certified producers or abattoirs. */
    CERTIFIED_SOURCE,
    NOT_CERTIFIED
}
