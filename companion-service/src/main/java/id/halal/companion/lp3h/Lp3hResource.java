package id.halal.companion.lp3h;

import id.halal.companion.shared.Actor;
import id.halal.companion.shared.ReasonRequest;
import id.halal.companion.shared.Requests;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
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
import jakarta.ws.rs.HeaderParam;
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

/** The register of LP3H. */
@Path("/api/v1/lp3h")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lp3h")
public class Lp3hResource {

    private final Lp3hFinder finder;
    private final RegisterLp3h registerLp3h;
    private final ChangeLp3hStatus changeStatus;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Caller caller;

    Lp3hResource(
            Lp3hFinder finder,
            RegisterLp3h registerLp3h,
            ChangeLp3hStatus changeStatus,
            ScopedTransactions transactions,
            Writes writes,
            Caller caller) {
        this.finder = finder;
        this.registerLp3h = registerLp3h;
        this.changeStatus = changeStatus;
        this.transactions = transactions;
        this.writes = writes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "registerLp3h",
            summary = "Enters an LP3H under its BPJPH number",
            description = "Roles: national-admin; province-officer for regencies of the own province.")
    @APIResponse(
            responseCode = "201",
            description = "Entered, and active",
            content = @Content(schema = @Schema(implementation = Lp3hView.class)))
    @APIResponse(responseCode = "404", description = "A regency outside the officer's province")
    @APIResponse(responseCode = "409", description = "DUPLICATE: this number is entered already")
    @APIResponse(responseCode = "422", description = "A field breaks its rule")
    public Response register(@NotNull @Valid RegisterLp3hRequest request) {
        Actor actor = Actor.of(caller);
        return writes.once(request, scope -> {
            Lp3h lp3h = registerLp3h.register(scope, request, actor);
            return Written.created("/api/v1/lp3h/" + lp3h.id(), lp3h.view(actor), lp3h.version());
        });
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listLp3h",
            summary = "LP3H in order of their number",
            description = "Everyone who is signed in sees all: a file needs one to be chosen.")
    public Page<Lp3hView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("serviceCode") @Nullable String serviceCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        Lp3hStatus wanted = Requests.constant(Lp3hStatus.class, status, "status");
        Actor actor = Actor.of(caller);
        List<Lp3hView> rows =
                transactions.read(scope -> finder.page(scope, wanted, Requests.given(serviceCode), page).stream()
                        .map(lp3h -> lp3h.view(actor))
                        .toList());
        return Page.of(rows, page, view -> Cursor.of(view.registration()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(operationId = "getLp3h", summary = "One LP3H")
    @APIResponse(
            responseCode = "200",
            description = "With its version as ETag",
            content = @Content(schema = @Schema(implementation = Lp3hView.class)))
    public Response get(@PathParam("id") String id) {
        UUID lp3hId = Requests.pathId(id);
        Lp3hView view = transactions.read(scope -> finder.get(scope, lp3hId).view(Actor.of(caller)));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/freeze")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "freezeLp3h",
            summary = "Freezes an LP3H (PP 42/2024 art. 170): its companions can do nothing here",
            description = "Roles: national-admin, province-officer.")
    @APIResponse(
            responseCode = "200",
            description = "Frozen",
            content = @Content(schema = @Schema(implementation = Lp3hView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: not active")
    public Response freeze(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return change(id, Lp3hAction.FREEZE, ifMatch, request);
    }

    @POST
    @Path("/{id}/thaw")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER})
    @Operation(
            operationId = "thawLp3h",
            summary = "Lets a frozen LP3H work again",
            description = "Roles: national-admin, province-officer.")
    @APIResponse(
            responseCode = "200",
            description = "Active again",
            content = @Content(schema = @Schema(implementation = Lp3hView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: not frozen")
    public Response thaw(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return change(id, Lp3hAction.THAW, ifMatch, null);
    }

    private Response change(String id, Lp3hAction action, @Nullable String ifMatch, @Nullable ReasonRequest request) {
        UUID lp3hId = Requests.pathId(id);
        Actor actor = Actor.of(caller);
        String reason = request == null ? null : request.reason();
        return writes.once(request, scope -> {
            Lp3h lp3h = changeStatus.change(scope, lp3hId, action, actor, reason, Requests.optionalVersion(ifMatch));
            return Written.ok(lp3h.view(actor), lp3h.version());
        });
    }
}
