package id.halal.quota.allocation;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
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

/** The nodes of allocation trees. */
@Path("/api/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "allocations", description = "Which region and which LP3H has how many units")
public class AllocationResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final AllocationFinder finder;
    private final SplitAllocation splitAllocation;

    AllocationResource(
            Writes writes, ScopedTransactions transactions, AllocationFinder finder, SplitAllocation splitAllocation) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.splitAllocation = splitAllocation;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.AUDITOR
    })
    @Operation(operationId = "getAllocation", summary = "One node with its balance; the ETag is for a split")
    @APIResponse(
            responseCode = "200",
            description = "The node",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    @APIResponse(responseCode = "404", description = "Not in the caller's scope")
    public Response one(@PathParam("id") String id) {
        AllocationView view = transactions.read(scope -> finder.one(scope, PathIds.path(id)));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/split")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "splitAllocation",
            summary = "Hands free units of a node down to new children: all regions, or all LP3H",
            description =
                    "Needs If-Match with the node's version and an Idempotency-Key. Waiting claims are served first. With dryRun=true all checks "
                            + "are made, the figures are answered as they would be, and nothing is written; that needs no key. Roles: "
                            + "national-admin, province-officer, regency-officer (their own node).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SplitRequest.class),
                            examples = {
                                @ExampleObject(name = "to regencies", value = """
                                        {"documentNumber":"500.3/118/KUKM/2025","children":[
                                         {"regionCode":"6472","units":60,"targetDate":"2025-05-31"},
                                         {"regionCode":"6471","units":40,"targetDate":"2025-05-31"}]}"""),
                                @ExampleObject(name = "to LP3H", value = """
                                        {"documentNumber":"500.3/119/KUKM/2025","children":[
                                         {"lp3hRegistration":"1164000001","units":30},
                                         {"lp3hRegistration":"1164000002","units":30}]}""")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The node and its new children",
            content = @Content(schema = @Schema(implementation = SplitView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Programme closed, an LP3H node (ALLOCATION_IS_LEAF), or an LP3H not known yet (NOT_YET)")
    @APIResponse(responseCode = "412", description = "The node was split in the meantime")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response split(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("dryRun") @Nullable String dryRun,
            @NotNull @Valid SplitRequest request) {
        return writes.once(request, PathIds.flag("dryRun", dryRun), scope -> {
            SplitView view = splitAllocation.split(scope, PathIds.path(id), request, ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.allocation().version());
        });
    }
}
