package id.halal.application.inspection;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

import java.util.UUID;

/** What the inspection body does with a file. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection")
public class AuditResource {

    private final SetInspectionCost cost;
    private final ConductAudit audit;
    private final BusinessLookup lookup;
    private final Writes writes;
    private final Actors actors;

    AuditResource(SetInspectionCost cost, ConductAudit audit, BusinessLookup lookup, Writes writes, Actors actors) {
        this.cost = cost;
        this.audit = audit;
        this.lookup = lookup;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Path("/inspection-cost")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LPH_AUDITOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "setApplicationInspectionCost",
            summary = "The inspection body sets its cost; with it the one invoice exists",
            description =
                    "Roles: lph-auditor of the inspection body chosen; in mirror mode also officers. The cap is that of the business scale on the day of the submission.")
    @APIResponse(
            responseCode = "200",
            description = "AWAITING_PAYMENT, or COST_SET when a programme pays",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "422", description = "COST_ABOVE_CAP with the cap")
    public Response setCost(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InspectionCostRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return lookup.around(knowledge ->
                writes.once(request, scope -> ok(cost.set(file, request, actor, ExpectedVersion.of(ifMatch)), actor)));
    }

    @POST
    @Path("/audit-extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LPH_AUDITOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "extendApplicationAudit",
            summary = "Ten working days more for the audit, once",
            description = "Roles: lph-auditor of the inspection body chosen; in mirror mode also officers.")
    @APIResponse(
            responseCode = "200",
            description = "IN_AUDIT with a later limit",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", description = "Not in audit, or AUDIT_EXTENDED_ALREADY")
    public Response extend(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InspectionReason request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request, scope -> ok(audit.extend(file, request.reason(), actor, ExpectedVersion.of(ifMatch)), actor));
    }

    @POST
    @Path("/audit-report")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LPH_AUDITOR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "reportApplicationAudit",
            summary = "The inspection body reports what it found and recommends",
            description =
                    "Roles: lph-auditor of the inspection body chosen; in mirror mode also officers. The report is a document of kind AUDIT_REPORT put to the file before. Findings the business must mend first: POST return.")
    @APIResponse(
            responseCode = "200",
            description = "AUDITED",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response report(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AuditReportRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(
                request, scope -> ok(audit.report(file, request, actor, ExpectedVersion.of(ifMatch)), actor));
    }

    private static Written ok(Application file, Actor actor) {
        return Written.ok(ApplicationView.head(file, actor), file.version());
    }
}
