package id.halal.quota.claim;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** "Kode Fasilitasi dapat digunakan": whether a code fits a file, asked before it is submitted. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class CodeCheckResource {

    private final ScopedTransactions transactions;
    private final CodeCheckFinder finder;
    private final Messages messages;

    CodeCheckResource(ScopedTransactions transactions, CodeCheckFinder finder, Messages messages) {
        this.transactions = transactions;
        this.finder = finder;
        this.messages = messages;
    }

    @GET
    @Path("/code-check")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "checkFacilitationCode",
            summary = "Whether a facilitation code can be used today, and every reason why not",
            description =
                    "Parameters: code, regencyCode of the production facility, channel, and lp3h where one is chosen. A hint by the rules a claim "
                            + "is settled by; it holds nothing, and says nothing of the business itself. Roles: every signed-in person.")
    @APIResponse(responseCode = "200", description = "The answer; an unknown code is one too")
    @APIResponse(responseCode = "400", description = "A parameter is missing or malformed (BAD_PARAMETER)")
    public CodeCheckView check(
            @QueryParam("code") @Nullable String code,
            @QueryParam("regencyCode") @Nullable String regencyCode,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("lp3h") @Nullable String lp3h,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        if (code == null || code.isBlank() || code.length() > 30) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "code");
        }
        CodeQuestion question = CodeQuestion.of(channel, regencyCode, lp3h);
        CodeCheckFinder.Answer answer = transactions.read(scope -> finder.check(scope, code, question));
        Locale language = messages.best(acceptLanguage);
        return new CodeCheckView(
                code,
                answer.programmeName(),
                answer.refusals().isEmpty(),
                answer.wouldWait(),
                answer.refusals().stream()
                        .map(refusal ->
                                new CodeCheckView.Refusal(refusal, messages.text(language, refusal.name(), List.of())))
                        .toList());
    }
}
