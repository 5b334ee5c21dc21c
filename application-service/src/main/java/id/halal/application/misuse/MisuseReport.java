package id.halal.application.misuse;

import org.jspecify.annotations.Nullable;

/** What somebody reports. Never written to a log: it may say who. */
record MisuseReport(
        MisuseKind kind,
        @Nullable String certificateNumber,
        @Nullable String regencyCode,
        String description,
        @Nullable String contact,
        String photoSha256) {

    @Override
    public String toString() {
        return "MisuseReport[" + kind + "]";
    }
}
