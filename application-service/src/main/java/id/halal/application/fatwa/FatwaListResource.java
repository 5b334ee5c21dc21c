package id.halal.application.fatwa;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** The list of files of a session. */
@Path("/api/v1/fatwa-sessions/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fatwa")
public class FatwaListResource {

    private final ListFiles list;
    private final Writes writes;
    private final Actors actors;

    FatwaListResource(ListFiles list, Writes writes, Actors actors) {
        this.list = list;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.FATWA_MEMBER, Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "listFatwaFiles",
            summary = "Puts files on the list of an open session, all or none",
            description = "Roles: fatwa-member, fatwa-chair in national mode; officers in mirror mode.")
    @APIResponse(
            responseCode = "200",
            description = "The session with its list",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    @APIResponse(responseCode = "409", description = "A file is not before the session, or the session is closed")
    public Response add(@PathParam("id") String id, @NotNull @Valid FatwaFilesRequest request) {
        UUID session = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            FatwaSessionView view = list.add(scope, session, request.applicationIds(), actor);
            return Written.ok(view, view.version());
        });
    }

    @DELETE
    @Path("/{applicationId}")
    @RolesAllowed({Role.FATWA_MEMBER, Role.FATWA_CHAIR, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "unlistFatwaFile",
            summary = "Takes a file without a decision off the list while the session is open",
            description = "Roles as for listing.")
    @APIResponse(
            responseCode = "200",
            description = "The session with its list",
            content = @Content(schema = @Schema(implementation = FatwaSessionView.class)))
    public Response remove(@PathParam("id") String id, @PathParam("applicationId") String applicationId) {
        UUID session = PathIds.of(id);
        UUID file = PathIds.of(applicationId);
        Actor actor = actors.current();
        return writes.run(scope -> {
            FatwaSessionView view = list.remove(scope, session, file, actor);
            return Written.ok(view, view.version());
        });
    }
}
