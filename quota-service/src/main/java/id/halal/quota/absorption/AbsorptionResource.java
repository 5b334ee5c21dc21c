package id.halal.quota.absorption;

import id.halal.indonesia.Regions;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** How much of a programme is used, and how fast. */
@Path("/api/v1/programmes/{id}/absorption")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@Tag(name = "absorption", description = "How much of the units is used and how fast, by node and rolled up")
public class AbsorptionResource {

    private final ScopedTransactions transactions;
    private final AbsorptionFinder finder;
    private final Regions regions;

    AbsorptionResource(ScopedTransactions transactions, AbsorptionFinder finder, Regions regions) {
        this.transactions = transactions;
        this.finder = finder;
        this.regions = regions;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "getAbsorption",
            summary =
                    "Allocated, used, issued, in process and remaining of a programme, its pace and forecast, node by node",
            description =
                    "As JSON, CSV or XLSX, by Accept or by ?format=json|csv|xlsx. Percentages have one decimal, half up, and are "
                            + "null over 0. Today is not over: it is none of the days counted and the first of those to come. Past its target "
                            + "date a node answers overdueBy in working days and no pace. Only nodes in the caller's scope. Roles: "
                            + "national-admin, officers, plut-officer, agency, lp3h-coordinator, auditor.")
    @APIResponse(
            responseCode = "200",
            description = "The report at the domain time of the answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AbsorptionReport.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such programme, or no node of it in the caller's scope")
    public Response report(
            @PathParam("id") String id, @QueryParam("format") @Nullable String format, @Context HttpHeaders headers) {
        UUID programme = PathIds.path(id);
        TableFormat wanted = TableFormat.of(format, headers.getAcceptableMediaTypes());
        if (wanted == TableFormat.JSON) {
            AbsorptionReport report = transactions.read(scope -> finder.report(scope, programme));
            return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
        }
        record Found(AbsorptionTable.Head head, AbsorptionReport report) {}
        Found found =
                transactions.read(scope -> new Found(finder.head(scope, programme), finder.report(scope, programme)));
        String name = "serapan-" + found.head().facilitationCode() + "." + wanted.extension();
        return Response.ok(wanted.bytes(AbsorptionTable.of(found.head(), found.report(), regions)), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
