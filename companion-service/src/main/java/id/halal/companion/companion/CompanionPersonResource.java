package id.halal.companion.companion;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.companion.shared.Requests;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A companion's personal data: in full only with a purpose, and corrected by merge patch. */
@Path("/api/v1/companions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companions")
public class CompanionPersonResource {

    private final CompanionFinder finder;
    private final CompanionPersons persons;
    private final CompanionViews views;
    private final EditCompanion editCompanion;
    private final ScopedTransactions transactions;
    private final Writes writes;

    CompanionPersonResource(
            CompanionFinder finder,
            CompanionPersons persons,
            CompanionViews views,
            EditCompanion editCompanion,
            ScopedTransactions transactions,
            Writes writes) {
        this.finder = finder;
        this.persons = persons;
        this.views = views;
        this.editCompanion = editCompanion;
        this.transactions = transactions;
        this.writes = writes;
    }

    @GET
    @Path("/{id}/personal-data")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.LP3H_COORDINATOR, Role.COMPANION})
    @Operation(
            operationId = "readCompanionPersonalData",
            summary = "A companion's personal data in full",
            description = "Roles: national-admin, province-officer, lp3h-coordinator, the companion himself. "
                    + "Say why in purpose (at most 200 characters): each call leaves one audit row with it.")
    @APIResponse(
            responseCode = "200",
            description = "In full",
            content = @Content(schema = @Schema(implementation = CompanionPersonView.class)))
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public CompanionPersonView personalData(
            @PathParam("id") String id, @QueryParam("purpose") @Size(max = 200) @Nullable String purpose) {
        UUID companionId = Requests.pathId(id);
        return transactions.write(scope -> {
            Companion companion = finder.get(scope, companionId);
            return CompanionPersonView.of(persons.reveal(companionId, purpose), companion.bankCode());
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "editCompanion",
            summary = "Corrects a companion by merge patch",
            description = "Roles: lp3h-coordinator, province-officer, national-admin. A masked value is refused.")
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = CompanionEdit.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "A field breaks its rule, or holds a mask: MASKED_VALUE")
    @APIResponse(responseCode = "428", description = "VERSION_REQUIRED: send If-Match")
    public Response edit(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        UUID companionId = Requests.pathId(id);
        return writes.run(scope -> {
            Companion companion = editCompanion.edit(scope, companionId, patch, ExpectedVersion.of(ifMatch));
            return Written.ok(views.of(companion), companion.version());
        });
    }
}
