package id.halal.application.draft;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.application.integration.BusinessLookup;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

import java.util.UUID;

/** Begins and edits files. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class DraftResource {

    private static final String DRAFT = """
            {"businessId": "019631da-6b7d-7761-a59e-04cb21b8ac9a", "channel": "SELF_DECLARE_FACILITATED",
             "facilitationCode": "KALTIM26", "productTypeCode": "SNACK", "facility": {"regencyCode": "6472"},
             "products": [{"name": "Keripik Pisang Original", "brand": "Dapur Bu Sari"}],
             "ingredients": [{"name": "Pisang kepok", "kind": "RAW", "certified": false},
               {"name": "Minyak goreng", "kind": "RAW", "certified": true, "certificateNumber": "ID00410000128430120"}],
             "processNarrative": {"buy": "Pisang dibeli di pasar.", "process": "Dikupas, diiris, digoreng, ditiriskan.",
               "pack": "Dikemas plastik dan diberi label."},
             "facts": {"productionSites": 1, "outlets": 1, "separatePlace": true, "simpleProcess": true,
               "preservationMethods": 1, "slaughteredContent": "NONE", "hazardousMaterial": false}}""";

    private final DraftApplication draft;
    private final EditDraft edit;
    private final Writes writes;
    private final BusinessLookup lookup;
    private final Actors actors;

    DraftResource(DraftApplication draft, EditDraft edit, Writes writes, BusinessLookup lookup, Actors actors) {
        this.draft = draft;
        this.edit = edit;
        this.writes = writes;
        this.lookup = lookup;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "draftApplication",
            summary = "Begins a file",
            description =
                    "Roles: business-owner for the own business, companion for a business worked with. Any section may"
                            + " follow later by PATCH.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "404", description = "No such business in the caller's scope")
    @APIResponse(responseCode = "409", description = "NOT_YET: the business service did not answer; try again")
    @APIResponse(responseCode = "422", description = "Fields are wrong")
    public Response draft(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DraftRequest.class),
                                            examples = @ExampleObject(name = "snack", value = DRAFT)))
                    @NotNull
                    @Valid
                    DraftRequest request) {
        Actor actor = actors.current();
        return lookup.around(knowledge -> writes.once(request, scope -> {
            ApplicationView view = draft.draft(request, actor, knowledge);
            return Written.created("/api/v1/applications/" + view.id(), view, view.version());
        }));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "editApplication",
            summary = "Changes a file while it is with the business (JSON Merge Patch)",
            description =
                    "Roles: business-owner, companion. Only in DRAFT, DENIED, RETURNED, RETURNED_BY_FATWA; while a unit is held"
                            + " channel, facilitationCode, lp3hRegistration and facility.regencyCode stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it is now",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = DraftDocument.class))) @NotNull
                    JsonNode patch) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.run(scope -> {
            ApplicationView view = edit.edit(file, patch, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }
}
