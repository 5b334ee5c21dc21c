package id.halal.quota.claim;

import id.halal.contracts.Channel;
import id.halal.indonesia.Lp3hRegistration;
import id.halal.indonesia.RegionCode;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * What a file would name beside its facilitation code.
 *
 * @param regencyCode of the production facility, 4 digits
 * @param lp3h registration number; absent when one shall be proposed
 */
record CodeQuestion(
        Channel channel, String regencyCode, @Nullable String lp3h) {

    /** @throws ProblemException 400 {@code BAD_PARAMETER} */
    static CodeQuestion of(@Nullable String channel, @Nullable String regencyCode, @Nullable String lp3h) {
        Channel asked = Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(channel))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "channel"));
        if (regencyCode == null
                || regencyCode.length() != 4
                || RegionCode.parse(regencyCode).isEmpty()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "regencyCode");
        }
        String named = lp3h == null || lp3h.isBlank() ? null : lp3h;
        if (named != null && Lp3hRegistration.parse(named).isEmpty()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "lp3h");
        }
        return new CodeQuestion(asked, regencyCode, named);
    }
}
