package id.halal.quota.obstacle;

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

/** One obstacle. */
@Path("/api/v1/obstacles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "obstacles")
public class ObstacleResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final ObstacleFinder finder;
    private final ResolveObstacle resolveObstacle;

    ObstacleResource(
            Writes writes, ScopedTransactions transactions, ObstacleFinder finder, ResolveObstacle resolveObstacle) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.resolveObstacle = resolveObstacle;
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
            operationId = "getObstacle",
            summary = "One obstacle; the ETag is for its resolution",
            description = "Roles: national-admin, officers, plut-officer, agency, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The obstacle",
            content = @Content(schema = @Schema(implementation = Obstacle.class)))
    @APIResponse(responseCode = "404", description = "Not in the caller's scope")
    public Response get(@PathParam("id") String id) {
        Obstacle obstacle = transactions.read(scope -> finder.one(scope, PathIds.path(id)));
        return Response.ok(obstacle)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(obstacle.version()))
                .build();
    }

    @POST
    @Path("/resolution")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "resolveObstacle",
            summary = "Says how the obstacle was resolved",
            description =
                    "Needs If-Match and an Idempotency-Key. Roles: national-admin, province-officer, regency-officer.")
    @APIResponse(
            responseCode = "200",
            description = "The resolved obstacle",
            content = @Content(schema = @Schema(implementation = Obstacle.class)))
    @APIResponse(responseCode = "409", description = "Resolved already (OBSTACLE_RESOLVED)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response resolve(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ObstacleResolution request) {
        return writes.once(request, scope -> {
            Obstacle obstacle = resolveObstacle.resolve(scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch));
            return Written.ok(obstacle, obstacle.version());
        });
    }
}
