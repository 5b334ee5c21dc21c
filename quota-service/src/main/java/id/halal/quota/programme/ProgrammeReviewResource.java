package id.halal.quota.programme;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** Four eyes on a programme before it begins. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammeReviewResource {

    private final Writes writes;
    private final ReviewProgramme review;
    private final ProgrammeResource.Presentation presentation;

    ProgrammeReviewResource(Writes writes, ReviewProgramme review, ProgrammeResource.Presentation presentation) {
        this.writes = writes;
        this.review = review;
        this.presentation = presentation;
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "submitProgramme",
            summary = "Hands a complete draft to be verified by another person",
            description =
                    "Needs If-Match and an Idempotency-Key. Roles: national-admin, officers of the programme's region.")
    @APIResponse(
            responseCode = "200",
            description = "The submitted programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "409", description = "Not a draft (ILLEGAL_ACTION), or over already (PROGRAMME_PAST)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response submit(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(null, scope -> answer(review.submit(scope, PathIds.path(id), ExpectedVersion.of(ifMatch))));
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "verifyProgramme",
            summary = "Finds a submitted programme right; where the funder pays, issues the programme bill",
            description = "By somebody who neither prepared nor submitted it. Needs If-Match and an Idempotency-Key. "
                    + "Roles: national-admin, province-officer whose region holds the whole programme.")
    @APIResponse(
            responseCode = "200",
            description = "The verified programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not submitted (ILLEGAL_ACTION), or by its maker (VERIFIER_IS_MAKER)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response verify(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(null, scope -> answer(review.verify(scope, PathIds.path(id), ExpectedVersion.of(ifMatch))));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "returnProgramme",
            summary = "Sends a submitted or verified programme back to its draft, with the reason",
            description = "A bill nobody has paid anything of is cancelled. Needs If-Match and an Idempotency-Key. "
                    + "Roles: national-admin, province-officer whose region holds the whole programme.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "In no state to be returned (ILLEGAL_ACTION), or paid for already (BILL_HAS_PAYMENTS)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response sendBack(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeReturn request) {
        return writes.once(
                request,
                scope -> answer(
                        review.sendBack(scope, PathIds.path(id), request.reason(), ExpectedVersion.of(ifMatch))));
    }

    private Written answer(Programme programme) {
        return Written.ok(presentation.of(programme), programme.version());
    }
}
