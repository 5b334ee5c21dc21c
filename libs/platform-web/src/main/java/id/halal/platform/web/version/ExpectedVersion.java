package id.halal.platform.web.version;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The version the caller saw, from {@code If-Match}. Checked last, after scope, role and legality, so that the loser of a race gets
 * 409 with what happened, and 412 only when the action would still be legal on the newer version.
 */
public final class ExpectedVersion {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");
    private static final ExpectedVersion ANY = new ExpectedVersion(null);

    private final @Nullable String header;

    private ExpectedVersion(@Nullable String header) {
        this.header = header;
    }

    /** @param ifMatch the header as it came, or null */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        return new ExpectedVersion(ifMatch);
    }

    /** For changes nobody asked for with a version: events and jobs. No header says it: a person decides on what that person saw. */
    public static ExpectedVersion any() {
        return ANY;
    }

    /**
     * @throws ProblemException 428 {@code VERSION_REQUIRED} without a version, also for {@code *}; 400 {@code VERSION_FORMAT} for what is
     *     no tag of ours; 412 {@code STALE_VERSION} with another version
     */
    public void check(long actual) {
        if (this == ANY) {
            return;
        }
        if (header == null || header.isBlank() || "*".equals(header.strip())) {
            throw ProblemException.of(CommonProblem.VERSION_REQUIRED);
        }
        String[] tags = header.split(",", -1);
        if (!Arrays.stream(tags).allMatch(tag -> TAG.matcher(tag.strip()).matches())) {
            throw ProblemException.of(CommonProblem.VERSION_FORMAT);
        }
        if (Arrays.stream(tags).noneMatch(tag -> tag.strip().equals(tag(actual)))) {
            throw ProblemException.of(CommonProblem.STALE_VERSION).with("version", actual);
        }
    }

    /** The newest version the caller says to have seen; empty without a header, for any version, and for what is no tag of ours. */
    public OptionalLong seen() {
        return header == null
                ? OptionalLong.empty()
                : TAG.matcher(header)
                        .results()
                        .mapToLong(tag -> Long.parseLong(tag.group(1)))
                        .max();
    }

    /** The ETag of a version: the number in quotes. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Whether {@code If-None-Match} names this version; compared weakly (RFC 9110 §13.1.2), since something between may compress. */
    public static boolean matches(@Nullable String ifNoneMatch, long actual) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",", -1)) {
            String seen = tag.strip();
            String strong = seen.startsWith("W/") ? seen.substring(2) : seen;
            if (strong.equals(tag(actual)) || "*".equals(seen)) {
                return true;
            }
        }
        return false;
    }
}
