package id.halal.quota.reallocation.approval;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Above how many units two persons are needed. */
@Path("/api/v1/programmes/{id}/approval-threshold")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pending-operations")
public class ThresholdResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final ThresholdFinder finder;
    private final SetThreshold setThreshold;

    ThresholdResource(
            Writes writes, ScopedTransactions transactions, ThresholdFinder finder, SetThreshold setThreshold) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.setThreshold = setThreshold;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getApprovalThreshold",
            summary = "Above how many units an operation of this programme needs a second person",
            description = "Roles: national-admin, province-officer, regency-officer, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The threshold, with its version as ETag",
            content = @Content(schema = @Schema(implementation = Threshold.class)))
    public Response get(@PathParam("id") String id) {
        Threshold threshold = transactions.read(scope -> finder.of(scope, PathIds.path(id)));
        return Response.ok(threshold)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(threshold.version()))
                .build();
    }

    @PUT
    @RolesAllowed(Role.NATIONAL_ADMIN)
    @Operation(
            operationId = "setApprovalThreshold",
            summary = "Sets the threshold of one programme",
            description = "Needs If-Match with the threshold's version, 0 while it is the national default. "
                    + "Set by those whose operations it does not watch. Role: national-admin.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ThresholdChange.class),
                            examples = @ExampleObject(name = "fifty", value = """
                                    {"units":50,"reason":"Program kecil"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The new threshold",
            content = @Content(schema = @Schema(implementation = Threshold.class)))
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response set(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ThresholdChange request) {
        return writes.run(scope -> {
            Threshold threshold = setThreshold.set(scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch));
            return Written.ok(threshold, threshold.version());
        });
    }
}
