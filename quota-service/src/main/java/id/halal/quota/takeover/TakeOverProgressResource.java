package id.halal.quota.takeover;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.Messages;
import id.halal.quota.PathIds;
import id.halal.quota.QueryEnums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** How far a take-over has come, row by row, and the empty form. */
@Path("/api/v1/take-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "take-overs", description = "Running programmes, brought in from a spreadsheet")
public class TakeOverProgressResource {

    private final ScopedTransactions transactions;
    private final TakeOverFinder finder;
    private final TakeOverRowFinder rows;
    private final TemplateSheet template;
    private final Messages messages;

    TakeOverProgressResource(
            ScopedTransactions transactions,
            TakeOverFinder finder,
            TakeOverRowFinder rows,
            TemplateSheet template,
            Messages messages) {
        this.transactions = transactions;
        this.finder = finder;
        this.rows = rows;
        this.template = template;
        this.messages = messages;
    }

    @GET
    @Path("/template")
    @Produces(TakeOverResource.XLSX)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getTakeOverTemplate",
            summary = "The empty spreadsheet: its headings, and a sheet that explains them",
            description = "Roles: national-admin, officers, auditor.")
    @APIResponse(responseCode = "200", description = "An XLSX")
    public Response template() {
        return Response.ok(template.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pengambilalihan.xlsx\"")
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getTakeOver",
            summary = "A take-over: what was found in its file, and how many rows are brought in",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    @APIResponse(responseCode = "404", description = "Not in the caller's scope")
    public TakeOverView one(@PathParam("id") String id) {
        return transactions.read(scope -> finder.one(scope, PathIds.path(id)));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listTakeOverRows",
            summary = "The rows of a take-over in the order of the sheet, each with what is wrong with it",
            description =
                    "Filter: status (NEW, WRONG, SKIPPED, PENDING, CLAIMED, DONE, FAILED). Roles: national-admin, officers of the "
                            + "programme's region, auditor.")
    @APIResponse(responseCode = "404", description = "Not in the caller's scope")
    public Page<TakeOverRowView> rows(
            @PathParam("id") String id,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        PageRequest page = PageRequest.of(limit, cursor);
        RowStatus wanted = QueryEnums.of(RowStatus.class, "status", status);
        Locale best = messages.best(language);
        return transactions.read(scope -> rows.list(scope, PathIds.path(id), wanted, page, best));
    }
}
