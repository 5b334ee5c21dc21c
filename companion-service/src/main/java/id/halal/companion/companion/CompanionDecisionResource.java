package id.halal.companion.companion;

import id.halal.companion.shared.ReasonRequest;
import id.halal.companion.shared.Requests;
import id.halal.companion.shared.StatusChangeView;
import id.halal.companion.shared.StatusChanges;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Decisions on a companion. */
@Path("/api/v1/companions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companions")
public class CompanionDecisionResource {

    private final CompanionFinder finder;
    private final CompanionViews views;
    private final ChangeCompanionStatus changeStatus;
    private final StatusChanges history;
    private final ScopedTransactions transactions;
    private final Writes writes;

    CompanionDecisionResource(
            CompanionFinder finder,
            CompanionViews views,
            ChangeCompanionStatus changeStatus,
            StatusChanges history,
            ScopedTransactions transactions,
            Writes writes) {
        this.finder = finder;
        this.views = views;
        this.changeStatus = changeStatus;
        this.history = history;
        this.transactions = transactions;
        this.writes = writes;
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "activateCompanion",
            summary = "Lets a registered companion work; files that wait in the regencies served are offered",
            description = "Roles: lp3h-coordinator, province-officer, national-admin. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Active",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: not registered; LP3H_NOT_ACTIVE")
    public Response activate(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return change(id, CompanionAction.ACTIVATE, ifMatch, null);
    }

    @POST
    @Path("/{id}/freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "freezeCompanion",
            summary = "Freezes a companion at once, whatever tokens are still valid; open offers go to the next",
            description = "Roles: lp3h-coordinator, province-officer, national-admin. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Frozen",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: not active")
    public Response freeze(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return change(id, CompanionAction.FREEZE, ifMatch, request);
    }

    @POST
    @Path("/{id}/thaw")
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "thawCompanion",
            summary = "Lets a frozen companion work again",
            description = "Roles: lp3h-coordinator, province-officer, national-admin. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Active again",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: not frozen")
    public Response thaw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return change(id, CompanionAction.THAW, ifMatch, null);
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "revokeCompanion",
            summary = "Ends a companion's registration for good",
            description = "Roles: province-officer, national-admin. If-Match may be sent.")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: revoked before")
    public Response revoke(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return change(id, CompanionAction.REVOKE, ifMatch, request);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listCompanionHistory",
            summary = "What happened to a companion's registration, oldest first")
    public List<StatusChangeView> history(@PathParam("id") String id) {
        UUID companionId = Requests.pathId(id);
        return transactions.read(
                scope -> history.of(scope, finder.get(scope, companionId).id()));
    }

    private Response change(
            String id, CompanionAction action, @Nullable String ifMatch, @Nullable ReasonRequest request) {
        UUID companionId = Requests.pathId(id);
        String reason = request == null ? null : request.reason();
        return writes.once(request, scope -> {
            Companion companion = changeStatus.change(
                    scope, companionId, action, views.actor(), reason, Requests.optionalVersion(ifMatch));
            return Written.ok(views.of(companion), companion.version());
        });
    }
}
