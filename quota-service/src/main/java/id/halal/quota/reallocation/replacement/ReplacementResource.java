package id.halal.quota.reallocation.replacement;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The successor of a business that is certified elsewhere. */
@Path("/api/v1/claims/{applicationId}/replacement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reallocation")
public class ReplacementResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final ReplacementFinder finder;
    private final RecordReplacement recordReplacement;

    ReplacementResource(
            Writes writes,
            ScopedTransactions transactions,
            ReplacementFinder finder,
            RecordReplacement recordReplacement) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.recordReplacement = recordReplacement;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "replaceBusiness",
            summary = "Names the successor for the unit of a business that is certified elsewhere",
            description =
                    "Needs an Idempotency-Key. Only while the file holds a unit. When the file is cancelled the unit goes to those who wait; "
                            + "only if nobody does, it is kept for the successor for 10 working days. With dryRun=true all checks are made, the "
                            + "figures are answered as they would be, and nothing is written; that needs no key. Roles: national-admin, "
                            + "province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReplacementRequest.class),
                            examples = @ExampleObject(name = "successor", value = """
                                    {"successorBusinessId":"0196a4aa-1002-7b2d-9c33-0e1f2a3b4c5e",
                                     "reason":"Sudah bersertifikat dari program lain","documentNumber":"500.3/250/KUKM/2026"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The replacement; its path is in Location",
            content = @Content(schema = @Schema(implementation = RecordedReplacementView.class)))
    @APIResponse(responseCode = "403", description = "The node that lent the unit is outside the caller's scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "No unit is held (CLAIM_NOT_HELD), not known to be certified elsewhere (NOT_CERTIFIED_ELSEWHERE), programme closed, or "
                            + "replaced already (DUPLICATE)")
    @APIResponse(
            responseCode = "422",
            description = "SUCCESSOR_SAME, SUCCESSOR_CERTIFIED, SUCCESSOR_HAS_PLACE and other fields, by JSON pointer")
    public Response replace(
            @PathParam("applicationId") String applicationId,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid ReplacementRequest request) {
        boolean rehearsal = PathIds.flag("dryRun", dryRun);
        return writes.once(request, rehearsal, scope -> {
            RecordedReplacementView view =
                    recordReplacement.record(scope, PathIds.path(applicationId), request, rehearsal);
            return Written.created("/api/v1/claims/" + view.replacement().applicationId() + "/replacement", view, 0);
        });
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getReplacement",
            summary = "The replacement of one claim, and what became of it",
            description = "Roles: national-admin, province-officer, regency-officer, auditor.")
    public ReplacementView one(@PathParam("applicationId") String applicationId) {
        return transactions.read(scope -> ReplacementView.of(finder.one(scope, PathIds.path(applicationId))));
    }
}
