package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.indonesia.RegionCode;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of inspection bodies. */
@Path("/api/v1/inspection-bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class InspectionBodyResource {

    private static final String BODY = """
            {"name": "LPH Contoh Kaltim", "regionCodes": ["64"], "productTypeCodes": [], "active": true}""";

    private final InspectionBodyFinder finder;
    private final RecordInspectionBody record;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    InspectionBodyResource(
            InspectionBodyFinder finder,
            RecordInspectionBody record,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors) {
        this.finder = finder;
        this.record = record;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
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
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.PLUT_OFFICER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listInspectionBodies",
            summary = "Inspection bodies (LPH), by registration; those that may be chosen unless active=false",
            description = "Every signed-in role. Filters: regencyCode of the production facility, productTypeCode.")
    public Page<InspectionBody> list(
            @QueryParam("regencyCode") @Nullable String regencyCode,
            @QueryParam("productTypeCode") @Nullable String productTypeCode,
            @QueryParam("active") @DefaultValue("true") boolean active,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (regencyCode != null
                && RegionCode.parse(regencyCode)
                        .filter(code -> code.level() == RegionCode.Level.REGENCY)
                        .isEmpty()) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "regencyCode");
        }
        InspectionBodyFinder.Query query =
                new InspectionBodyFinder.Query(regencyCode, productTypeCode, active, PageRequest.of(limit, cursor));
        return transactions.read(scope -> finder.list(scope, query));
    }

    @GET
    @Path("/{registration}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.PLUT_OFFICER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getInspectionBody",
            summary = "One inspection body",
            description = "Every signed-in role.")
    @APIResponse(
            responseCode = "200",
            description = "The body; ETag is its version",
            content = @Content(schema = @Schema(implementation = InspectionBody.class)))
    @APIResponse(responseCode = "404", description = "No such body")
    public Response get(@PathParam("registration") String registration) {
        InspectionBody body = transactions.read(scope -> finder.get(scope, registration));
        return Response.ok(body)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(body.version()))
                .build();
    }

    @PUT
    @Path("/{registration}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.BPJPH_VERIFIER})
    @Operation(
            operationId = "putInspectionBody",
            summary = "Enters an inspection body, or changes it (with If-Match)",
            description =
                    "Roles: national-admin, bpjph-verifier. A body that is not active any longer keeps its files.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = InspectionBody.class)))
    @APIResponse(responseCode = "200", description = "Changed")
    public Response put(
            @PathParam("registration") String registration,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = InspectionBodyRequest.class),
                                            examples = @ExampleObject(name = "province", value = BODY)))
                    @NotNull
                    @Valid
                    InspectionBodyRequest request) {
        Actor actor = actors.current();
        return writes.run(scope -> record.put(scope, registration, request, actor, ExpectedVersion.of(ifMatch)));
    }
}
