package id.halal.quota.takeover;

import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** A sheet as it was sent, with what the officer says of it. */
record SentSheet(String fileName, String sha256, Totals typed, byte[] content) {

    /** Letters, digits and what stands in names of files; no path. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._()-]{1,77}");

    /** @throws ProblemException 400 for a total that is missing or negative, 422 for a name that is none */
    static SentSheet of(
            @Nullable String fileName,
            @Nullable Integer rows,
            @Nullable Integer used,
            @Nullable Integer issued,
            byte @Nullable [] content) {
        if (fileName == null || !NAME.matcher(fileName).matches()) {
            throw ProblemException.invalid(FieldProblem.of("?fileName", TakeOverError.TAKE_OVER_FILE_NAME));
        }
        byte[] bytes = content == null ? new byte[0] : content;
        return new SentSheet(
                fileName,
                Sha256.hex(bytes),
                new Totals(total("rows", rows), total("used", used), total("issued", issued)),
                bytes);
    }

    private static int total(String name, @Nullable Integer value) {
        if (value == null || value < 0) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, name);
        }
        return value;
    }
}
