package id.halal.quota.history;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.QueryEnums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Targets, rung by rung. */
@Path("/api/v1/target-ladders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class TargetLadderResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final TargetFinder finder;
    private final RecordTarget recordTarget;

    TargetLadderResource(
            Writes writes, ScopedTransactions transactions, TargetFinder finder, RecordTarget recordTarget) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.recordTarget = recordTarget;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "recordTarget",
            summary = "Enters one rung of a target ladder: so much by that day",
            description = "Needs an Idempotency-Key. The region lies within the officer's own. "
                    + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewTarget.class),
                            examples = @ExampleObject(name = "Bangka Belitung 2024", value = """
                                    {"regionCode":"19","measure":"CERTIFICATES_FACILITATED","byDate":"2024-12-31","value":100000,
                                     "source":"CERAPAN.ID, 13 Juni 2022"}""")))
    @APIResponse(
            responseCode = "201",
            description = "The rung as recorded",
            content = @Content(schema = @Schema(implementation = Target.class)))
    @APIResponse(responseCode = "409", description = "This source has said so already (DUPLICATE)")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response create(@NotNull @Valid NewTarget request) {
        return writes.once(request, scope -> {
            Target target = recordTarget.record(scope, request);
            return Written.created("/api/v1/target-ladders?regionCode=" + target.regionCode(), target, 0);
        });
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listTargets",
            summary = "Targets of regions in the caller's scope, in the order they were entered",
            description =
                    "Filters: regionCode, measure. Roles: national-admin, officers, plut-officer, agency, auditor.")
    public Page<Target> list(
            @QueryParam("regionCode") @Nullable String regionCode,
            @QueryParam("measure") @Nullable String measure,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        Measure wanted = QueryEnums.of(Measure.class, "measure", measure);
        return transactions.read(scope -> finder.list(scope, regionCode, wanted, page));
    }
}
