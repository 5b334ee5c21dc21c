package id.halal.application.material.certificate;

import id.halal.application.material.search.CertificateQuery;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Certificates of ingredients: asked at the national search, kept in the register, entered by hand while it cannot be reached. */
@Path("/api/v1/material-certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class MaterialCertificateResource {

    private static final int MAX_WORDS = 150;

    private final ScopedTransactions transactions;
    private final MaterialCertificateFinder finder;
    private final AskSearchWorker search;
    private final EnterMaterialCertificate enter;
    private final Writes writes;
    private final Caller caller;

    MaterialCertificateResource(
            ScopedTransactions transactions,
            MaterialCertificateFinder finder,
            AskSearchWorker search,
            EnterMaterialCertificate enter,
            Writes writes,
            Caller caller) {
        this.transactions = transactions;
        this.finder = finder;
        this.search = search;
        this.enter = enter;
        this.writes = writes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.LPH_AUDITOR,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "searchMaterialCertificates",
            summary = "Certificates by number, product and producer",
            description =
                    "Every signed-in role. The national search is asked unless its last answer is young; while it cannot be"
                            + " reached the register answers, each line with its source and age, and the question waits in the queue"
                            + " (/material-lookups).")
    public MaterialCertificatesView search(
            @Parameter(description = "ID and 15 to 20 digits", example = "ID35110017058840424")
                    @QueryParam("number")
                    @Nullable
                    String number,
            @Parameter(description = "Words of the product", example = "margarin") @QueryParam("product") @Nullable
                    String product,
            @Parameter(description = "Words of the producer", example = "contoh pangan")
                    @QueryParam("producer")
                    @Nullable
                    String producer,
            @Parameter(
                            description =
                                    "Without any other part: all lines of this state, and the search is not asked",
                            example = "UNVERIFIED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        MaterialCertificate.State wanted = state(state);
        if (wanted != null && number == null && product == null && producer == null) {
            Page<MaterialCertificateView> lines = transactions.read(scope -> finder.inState(scope, wanted, page));
            return new MaterialCertificatesView(lines.items(), lines.next(), SearchAnswer.NOT_ASKED, null, null);
        }
        CertificateQuery query = query(number, product, producer);
        boolean searchable =
                query.number() == null || StatedNumber.of(query.number()).form().searchable();
        boolean ask = searchable && page.cursor() == null && !transactions.read(scope -> finder.fresh(scope, query));
        AskSearchWorker.Outcome outcome =
                ask ? search.ask(query, caller.subject()) : new AskSearchWorker.Outcome(SearchAnswer.NOT_ASKED, null);
        return transactions.read(scope -> {
            Page<MaterialCertificateView> lines = finder.register(scope, query, wanted, page);
            return new MaterialCertificatesView(
                    lines.items(), lines.next(), outcome.answer(), outcome.problem(), finder.waiting(scope, query));
        });
    }

    /** @throws ProblemException 400 without any part, or with a number that is none */
    private static CertificateQuery query(
            @Nullable String number, @Nullable String product, @Nullable String producer) {
        String words = words("product", product);
        String names = words("producer", producer);
        if (number == null || number.isBlank()) {
            if (words == null && names == null) {
                throw ProblemException.of(CommonProblem.BAD_PARAMETER, "number");
            }
            return new CertificateQuery(null, words, names);
        }
        StatedNumber stated = StatedNumber.of(number);
        if (!stated.form().acceptable()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "number")
                    .withFields(List.of(FieldProblem.of("?number", stated.problem())));
        }
        return new CertificateQuery(stated.value(), words, names);
    }

    private static MaterialCertificate.@Nullable State state(@Nullable String state) {
        try {
            return state == null ? null : MaterialCertificate.State.valueOf(state);
        } catch (IllegalArgumentException other) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "state");
        }
    }

    private static @Nullable String words(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > MAX_WORDS) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, parameter);
        }
        return text.strip();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "enterMaterialCertificate",
            summary = "Enters what stands on a certificate or a packaging; UNVERIFIED until found or confirmed",
            description =
                    "The way on while the national search cannot be reached. Roles: companion, lp3h-coordinator, officers,"
                            + " bpjph-verifier, national-admin.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "material-0000001")
    @APIResponse(
            responseCode = "201",
            description = "UNVERIFIED; its number waits to be looked up",
            content = @Content(schema = @Schema(implementation = MaterialCertificateView.class)))
    @APIResponse(responseCode = "409", description = "MATERIAL_CERTIFICATE_KNOWN")
    public Response enter(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MaterialCertificateRequest.class),
                                            examples = @ExampleObject(name = "packaging", value = """
                    {"number": "ID64119000000171126", "productName": "Margarin Contoh", "producer": "PT Contoh Pangan",
                     "evidence": "Kemasan 200 g"}""")))
                    @NotNull
                    @Valid
                    MaterialCertificateRequest request) {
        return writes.once(request, scope -> {
            MaterialCertificate line = enter.enter(request);
            return Written.created(
                    "/api/v1/material-certificates/" + line.id(), finder.get(scope, line.id()), line.version());
        });
    }
}
