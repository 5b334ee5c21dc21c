package id.halal.application.section;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.application.content.Section;
import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Saves a file section by section. */
@Path("/api/v1/applications/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class SectionResource {

    private static final String SUPERVISOR = """
            {"nik": "6472014505900001", "name": "Siti Aminah", "phone": "081234567890", "religion": "ISLAM",
             "appointmentNumber": "001/SK-PH/2026", "appointedOn": "2026-11-02"}""";
    private static final String PROCESS = """
            {"buy": "Pisang dibeli di pasar.", "process": "Dikupas, diiris, digoreng, ditiriskan."}""";

    private final SaveSection save;
    private final Writes writes;
    private final Actors actors;

    SectionResource(SaveSection save, Writes writes, Actors actors) {
        this.save = save;
        this.writes = writes;
        this.actors = actors;
    }

    @PATCH
    @Path("/{section}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION})
    @Operation(
            operationId = "saveApplicationSection",
            summary = "Saves one section of a file (JSON Merge Patch); it may stay incomplete",
            description =
                    "Roles: business-owner, companion. Only in DRAFT, DENIED, RETURNED, RETURNED_BY_FATWA. registration:"
                            + " channel, kind, product type, codes. business: marketing area, KBLI, papers. facility: place of"
                            + " production. supervisor: halal supervisor; NIK, name and phone are protected. products and"
                            + " ingredients: {\"products\": […]} and {\"ingredients\": […]}, each list as a whole. process:"
                            + " the steps. production: what eligibility asks. pledge. The answer's sections tells what each"
                            + " still lacks.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it is now",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "404", description = "No such file in the caller's scope, or no such section")
    @APIResponse(responseCode = "422", description = "INVALID_FIELDS with pointers into the section, or MASKED_VALUE")
    public Response save(
            @PathParam("id") String id,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = {"supervisor", "process"}))
                    @PathParam("section")
                    String section,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = {
                                                @ExampleObject(name = "supervisor", value = SUPERVISOR),
                                                @ExampleObject(name = "process", value = PROCESS)
                                            }))
                    @NotNull
                    JsonNode patch) {
        UUID file = PathIds.of(id);
        Section part = Section.find(section).orElseThrow(ProblemException::notFound);
        Actor actor = actors.current();
        return writes.run(scope -> {
            ApplicationView view = save.save(file, part, patch, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }
}
