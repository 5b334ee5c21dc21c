package id.halal.quota.reallocation.transfer;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import id.halal.quota.reallocation.MovedUnits;
import id.halal.quota.reallocation.approval.PendingOperationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

/** Transfers between the children of one node. */
@Path("/api/v1/allocations/{id}/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reallocation", description = "Movements of units that an officer decides with a reason and a letter")
public class TransferResource {

    private final Writes writes;
    private final TransferUnits transferUnits;

    TransferResource(Writes writes, TransferUnits transferUnits) {
        this.writes = writes;
        this.transferUnits = transferUnits;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "transferUnits",
            summary = "Moves free units of a node to one beside it",
            description =
                    "Needs If-Match with the node's version and an Idempotency-Key. Decided by an officer of the node above both; above the "
                            + "programme's threshold a second person must approve. Waiting claims are served first. With dryRun=true all checks "
                            + "are made, the figures are answered as they would be, and nothing is written; that needs no key. Roles: "
                            + "national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TransferRequest.class),
                            examples = @ExampleObject(name = "to another regency", value = """
                                    {"toAllocationId":"01961357-243e-7da4-a778-607dc9af3c08","units":20,
                                     "reason":"Serapan rendah","documentNumber":"500.3/201/KUKM/2025"}""")))
    @APIResponse(
            responseCode = "200",
            description = "Both nodes as they are now",
            content = @Content(schema = @Schema(implementation = MovedUnits.class)))
    @APIResponse(
            responseCode = "202",
            description = "Above the threshold: it waits for a second person at Location",
            content = @Content(schema = @Schema(implementation = PendingOperationView.class)))
    @APIResponse(responseCode = "403", description = "The node above is outside the caller's scope")
    @APIResponse(responseCode = "409", description = "Programme closed, or a root (ALLOCATION_IS_ROOT)")
    @APIResponse(responseCode = "412", description = "The node was changed in the meantime")
    @APIResponse(
            responseCode = "422",
            description =
                    "ALLOCATION_UNKNOWN, OTHER_PROGRAMME, NOT_SIBLINGS, MORE_THAN_FREE and other fields, by JSON pointer")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response transfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid TransferRequest request) {
        boolean rehearsal = PathIds.flag("dryRun", dryRun);
        return writes.once(
                request,
                rehearsal,
                scope -> transferUnits.transfer(
                        scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch), rehearsal));
    }
}
