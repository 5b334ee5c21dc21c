package id.halal.application.copy;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** Begins files with earlier ones. */
@Path("/api/v1/applications/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class CopyResource {

    private final CopyApplication copy;
    private final Writes writes;
    private final BusinessLookup lookup;
    private final Actors actors;

    CopyResource(CopyApplication copy, Writes writes, BusinessLookup lookup, Actors actors) {
        this.copy = copy;
        this.writes = writes;
        this.lookup = lookup;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "copyApplication",
            summary = "Begins a file of the same business with the sections of this one",
            description =
                    "Roles: business-owner, companion. Without people, pledge and facilitation code; documents are linked, not"
                            + " sent again, photos of visits are left. A DEVELOPMENT begins without products.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "404", description = "No such file in the caller's scope")
    @APIResponse(responseCode = "422", description = "INVALID_FIELDS")
    public Response copy(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CopyRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "development",
                                                            value = "{\"registrationKind\": \"DEVELOPMENT\"}")))
                    @NotNull
                    @Valid
                    CopyRequest request) {
        UUID source = PathIds.of(id);
        Actor actor = actors.current();
        return lookup.around(knowledge -> writes.once(request, scope -> {
            ApplicationView view = copy.copy(scope, source, request, actor, knowledge);
            return Written.created("/api/v1/applications/" + view.id(), view, view.version());
        }));
    }
}
