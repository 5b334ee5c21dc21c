package id.halal.companion.companion;

import id.halal.companion.shared.Requests;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.version.ExpectedVersion;
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
import jakarta.ws.rs.core.HttpHeaders;
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

/** The register of companions; personal data come masked. */
@Path("/api/v1/companions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companions")
public class CompanionResource {

    private final CompanionFinder finder;
    private final CompanionViews views;
    private final RegisterCompanion registerCompanion;
    private final ScopedTransactions transactions;
    private final Writes writes;

    CompanionResource(
            CompanionFinder finder,
            CompanionViews views,
            RegisterCompanion registerCompanion,
            ScopedTransactions transactions,
            Writes writes) {
        this.finder = finder;
        this.views = views;
        this.registerCompanion = registerCompanion;
        this.transactions = transactions;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.LP3H_COORDINATOR, Role.PROVINCE_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "registerCompanion",
            summary = "Enters a trained companion under one LP3H",
            description =
                    "Roles: lp3h-coordinator of that LP3H; province-officer for the own province; national-admin.")
    @APIResponse(
            responseCode = "201",
            description = "Entered, not yet active; personal data masked",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    @APIResponse(responseCode = "404", description = "Another LP3H, or a regency outside the officer's province")
    @APIResponse(
            responseCode = "409",
            description = "DUPLICATE: the number or the NIK is entered already; LP3H_NOT_ACTIVE: the LP3H is frozen")
    @APIResponse(responseCode = "422", description = "A field breaks its rule, or holds a mask: MASKED_VALUE")
    public Response register(@NotNull @Valid RegisterCompanionRequest request) {
        return writes.once(request, scope -> {
            Companion companion = registerCompanion.register(scope, request, views.actor());
            return Written.created("/api/v1/companions/" + companion.id(), views.of(companion), companion.version());
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
        Role.PLUT_OFFICER,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listCompanions",
            summary = "Companions in the caller's scope, oldest entry first",
            description = "An officer sees whoever serves one of the own regions, a coordinator those of the LP3H.")
    public Page<CompanionView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("lp3hRegistration") @Nullable String lp3hRegistration,
            @QueryParam("registration") @Nullable String registration,
            @QueryParam("serviceCode") @Nullable String serviceCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        CompanionFinder.Filter filter = new CompanionFinder.Filter(
                Requests.constant(CompanionStatus.class, status, "status"),
                Requests.given(lp3hRegistration),
                Requests.given(registration),
                Requests.given(serviceCode));
        List<CompanionView> rows = transactions.read(scope -> views.of(finder.page(scope, filter, page)));
        return Page.of(rows, page, view -> Cursor.of(view.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BPJPH_VERIFIER,
        Role.PLUT_OFFICER,
        Role.AUDITOR
    })
    @Operation(operationId = "getCompanion", summary = "One companion, personal data masked")
    @APIResponse(responseCode = "404", description = "Unknown, or outside the caller's scope")
    @APIResponse(
            responseCode = "200",
            description = "With its version as ETag",
            content = @Content(schema = @Schema(implementation = CompanionView.class)))
    public Response get(@PathParam("id") String id) {
        UUID companionId = Requests.pathId(id);
        CompanionView view = transactions.read(scope -> views.of(finder.get(scope, companionId)));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }
}
