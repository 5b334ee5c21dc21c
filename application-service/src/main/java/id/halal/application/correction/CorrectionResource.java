package id.halal.application.correction;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationView;
import id.halal.application.filing.PathIds;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What is put right in a file that nobody may edit any longer. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "corrections")
public class CorrectionResource {

    private static final String SPELLING = """
            {"name": "Kripik Pisang", "correctName": "Keripik Pisang", "reason": "Ejaan pada kemasan"}""";

    private final CorrectProductName productName;
    private final Writes writes;
    private final Actors actors;

    CorrectionResource(CorrectProductName productName, Writes writes, Actors actors) {
        this.productName = productName;
        this.writes = writes;
        this.actors = actors;
    }

    @POST
    @Path("/product-name-corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "correctApplicationProductName",
            summary = "Puts the spelling of a product's name right, after the registration and before the certificate",
            description =
                    "Roles: bpjph-verifier in national mode; officers in mirror mode. Another name takes a return.")
    @APIResponse(
            responseCode = "200",
            description = "The file, where it was",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(
            responseCode = "422",
            description = "PRODUCT_UNKNOWN, NOT_A_SPELLING, PRODUCT_NAME_FORBIDDEN, PRODUCT_NAME_UNFIT, PRODUCT_BARRED")
    public Response correctProductName(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProductNameCorrectionRequest.class),
                                            examples = @ExampleObject(name = "spelling", value = SPELLING)))
                    @NotNull
                    @Valid
                    ProductNameCorrectionRequest request) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            Application corrected = productName.correct(file, request, actor, ExpectedVersion.of(ifMatch));
            return Written.ok(ApplicationView.head(corrected, actor), corrected.version());
        });
    }
}
