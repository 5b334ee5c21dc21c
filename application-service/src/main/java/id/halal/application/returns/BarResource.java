package id.halal.application.returns;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What businesses may not file by their own declaration, after three returns for the same reason. */
@Path("/api/v1/bars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class BarResource {

    private final BarFinder finder;
    private final LiftBar lift;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    BarResource(BarFinder finder, LiftBar lift, ScopedTransactions transactions, Writes writes, Actors actors) {
        this.finder = finder;
        this.lift = lift;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSelfDeclareBars",
            summary = "Bars of businesses in the caller's scope, newest first, the lifted ones included",
            description = "Every signed-in role.")
    public Page<BarView> list(
            @QueryParam("businessId") @Nullable String businessId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        UUID business = businessId == null ? null : PathIds.of(businessId);
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.list(scope, business, page));
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
        Role.AUDITOR
    })
    @Operation(
            operationId = "getSelfDeclareBar",
            summary = "One bar",
            description = "Every signed-in role. ETag is the version the lifting needs.")
    @APIResponse(
            responseCode = "200",
            description = "The bar",
            content = @Content(schema = @Schema(implementation = BarView.class)))
    public Response get(@PathParam("id") String id) {
        UUID bar = PathIds.of(id);
        BarView view = transactions.read(scope -> finder.get(scope, bar));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.BPJPH_VERIFIER)
    @Operation(
            operationId = "liftSelfDeclareBar",
            summary = "BPJPH lets the business file this product by its own declaration again",
            description = "Role: bpjph-verifier, in both issuer modes.")
    @APIResponse(
            responseCode = "200",
            description = "Lifted",
            content = @Content(schema = @Schema(implementation = BarView.class)))
    @APIResponse(responseCode = "409", description = "Lifted already; says by whom and when")
    public Response lift(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LiftingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "lifting",
                                                            value =
                                                                    "{\"reason\": \"Nama produk telah dijelaskan dalam klarifikasi\"}")))
                    @NotNull
                    @Valid
                    LiftingRequest request) {
        UUID bar = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            finder.get(scope, bar);
            BarView lifted = lift.lift(bar, request.reason(), actor, ExpectedVersion.of(ifMatch));
            return Written.ok(lifted, lifted.version());
        });
    }
}
