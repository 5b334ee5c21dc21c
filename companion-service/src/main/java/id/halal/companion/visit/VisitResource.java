package id.halal.companion.visit;

import id.halal.companion.shared.Requests;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Visits and contact attempts; checklist and photos go to application-service. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "visits")
public class VisitResource {

    private final SyncVisit syncVisit;
    private final VisitFinder finder;
    private final VisitLocations locations;
    private final ScopedTransactions transactions;
    private final Writes writes;

    VisitResource(
            SyncVisit syncVisit,
            VisitFinder finder,
            VisitLocations locations,
            ScopedTransactions transactions,
            Writes writes) {
        this.syncVisit = syncVisit;
        this.finder = finder;
        this.locations = locations;
        this.transactions = transactions;
        this.writes = writes;
    }

    @PUT
    @Path("/{visitId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.COMPANION)
    @Operation(
            operationId = "syncVisit",
            summary = "Records a visit under the id the companion's phone made",
            description =
                    "Role: companion who accepted the file. Sent again it changes nothing; changed, it is a correction.")
    @APIResponse(
            responseCode = "200",
            description = "Known already, or corrected",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "403", description = "COMPANION_FROZEN, COMPANION_NOT_ACTIVE or LP3H_FROZEN")
    @APIResponse(responseCode = "404", description = "This companion never had that file")
    public Response sync(@PathParam("visitId") String visitId, @NotNull @Valid VisitRequest request) {
        UUID id = Requests.pathId(visitId);
        return writes.run(scope -> {
            SyncVisit.Synced synced = syncVisit.sync(scope, id, request);
            VisitView visit = synced.visit();
            return synced.created()
                    ? Written.created("/api/v1/visits/" + id, visit, visit.version())
                    : Written.ok(visit, visit.version());
        });
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.AUDITOR
    })
    @Operation(operationId = "listVisits", summary = "Visits in the caller's scope, newest id first")
    public Page<VisitView> list(
            @QueryParam("applicationId") @Nullable String applicationId,
            @QueryParam("companionRegistration") @Nullable String companionRegistration,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        UUID application = Requests.queryId(applicationId, "applicationId");
        List<VisitView> rows = transactions.read(
                scope -> finder.page(scope, application, Requests.given(companionRegistration), page));
        return Page.of(rows, page, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("/{visitId}/location")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.LP3H_COORDINATOR, Role.COMPANION})
    @Operation(
            operationId = "readVisitLocation",
            summary = "Where a visit took place, in full",
            description = "Say why in purpose (at most 200 characters): each call leaves one audit row with it.")
    @APIResponse(
            responseCode = "200",
            description = "In full",
            content = @Content(schema = @Schema(implementation = VisitLocationView.class)))
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public VisitLocationView location(
            @PathParam("visitId") String visitId, @QueryParam("purpose") @Size(max = 200) @Nullable String purpose) {
        UUID id = Requests.pathId(visitId);
        return transactions.write(scope -> {
            VisitView visit = finder.find(scope, id).orElseThrow(ProblemException::notFound);
            return locations.reveal(visit.id(), purpose);
        });
    }
}
