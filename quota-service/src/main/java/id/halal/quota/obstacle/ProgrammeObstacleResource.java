package id.halal.quota.obstacle;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
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

/** The obstacles of one programme. */
@Path("/api/v1/programmes/{id}/obstacles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "obstacles", description = "What keeps a programme from being used")
public class ProgrammeObstacleResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final ObstacleFinder finder;
    private final ReportObstacle reportObstacle;

    ProgrammeObstacleResource(
            Writes writes, ScopedTransactions transactions, ObstacleFinder finder, ReportObstacle reportObstacle) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.reportObstacle = reportObstacle;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "reportObstacle",
            summary = "Reports what keeps the programme from being used in one regency",
            description =
                    "Needs an Idempotency-Key. The regency is one of the programme's and lies within the officer's own regions. "
                            + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewObstacle.class),
                            examples = @ExampleObject(name = "few companions", value = """
                                    {"regencyCode":"6409","kind":"FEW_COMPANIONS","since":"2025-05-19",
                                     "description":"Hanya dua pendamping aktif untuk empat kecamatan"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The obstacle; its path is in Location",
            content = @Content(schema = @Schema(implementation = Obstacle.class)))
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response report(@PathParam("id") String id, @NotNull @Valid NewObstacle request) {
        return writes.once(request, scope -> {
            Obstacle obstacle = reportObstacle.report(scope, PathIds.path(id), request);
            return Written.created("/api/v1/obstacles/" + obstacle.id(), obstacle, obstacle.version());
        });
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listObstacles",
            summary = "The programme's obstacles in the caller's regions, as they were reported",
            description =
                    "Filters: kind, resolved (true or false). Roles: national-admin, officers, plut-officer, agency, auditor.")
    public Page<Obstacle> list(
            @PathParam("id") String id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("resolved") @Nullable Boolean resolved,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        ObstacleKind wanted = QueryEnums.of(ObstacleKind.class, "kind", kind);
        return transactions.read(scope -> finder.list(scope, PathIds.path(id), wanted, resolved, page));
    }
}
