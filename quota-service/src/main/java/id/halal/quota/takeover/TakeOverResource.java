package id.halal.quota.takeover;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

import java.util.UUID;

/** Bringing a programme in that has run elsewhere until now. */
@Path("/api/v1/programmes/{id}/take-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "take-overs", description = "Running programmes, brought in from a spreadsheet")
public class TakeOverResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What an idempotency key stands for: the bytes by their hash. */
    record Asked(String fileName, String sha256, Totals typed, boolean dryRun) {}

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final RequestTakeOver request;
    private final TakeOverFinder finder;

    TakeOverResource(Writes writes, ScopedTransactions transactions, RequestTakeOver request, TakeOverFinder finder) {
        this.writes = writes;
        this.transactions = transactions;
        this.request = request;
        this.finder = finder;
    }

    @POST
    @Consumes(XLSX)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "takeOverProgramme",
            summary =
                    "Checks the spreadsheet of a running programme (dryRun=true, the default), then takes it over (dryRun=false)",
            description =
                    "Needs an Idempotency-Key. The form is at /take-overs/template; at most 20,000 rows. rows, used and issued are the totals of "
                            + "the officer's own books: without them equal to what the dry run counted in the same bytes, and without a dry "
                            + "run free of errors, nothing is taken over. The same bytes again are answered with the take-over they began. "
                            + "Rows an earlier file brought in are skipped. Roles: national-admin, province-officer, regency-officer, for "
                            + "programmes wholly inside their regions.")
    @APIResponse(
            responseCode = "202",
            description = "Where to look how far it is is in Location",
            content = @Content(schema = @Schema(implementation = TakeOverView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Not checked, or checked before another file was taken over (TAKE_OVER_NOT_CHECKED); rows are wrong "
                            + "(TAKE_OVER_HAS_ERRORS); another file runs (TAKE_OVER_RUNNING); the programme is of the regular pathway "
                            + "(TAKE_OVER_REGULAR_PROGRAMME) or not active (ILLEGAL_ACTION)")
    @APIResponse(
            responseCode = "422",
            description = "No such sheet, or totals that differ, by query parameter (TAKE_OVER_TOTAL_DIFFERS)")
    public Response takeOver(
            @PathParam("id") String id,
            @QueryParam("fileName") @Nullable String fileName,
            @QueryParam("rows") @Nullable Integer rows,
            @QueryParam("used") @Nullable Integer used,
            @QueryParam("issued") @Nullable Integer issued,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            byte @Nullable [] content) {
        SentSheet sheet = SentSheet.of(fileName, rows, used, issued, content);
        UUID programme = PathIds.path(id);
        return writes.once(new Asked(sheet.fileName(), sheet.sha256(), sheet.typed(), dryRun), scope -> {
            TakeOverView view = dryRun ? request.check(scope, programme, sheet) : request.run(scope, programme, sheet);
            return new Written(202, "/api/v1/take-overs/" + view.id(), null, view);
        });
    }

    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "listTakeOvers",
            summary = "The files with which a programme was brought in, oldest first",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    @APIResponse(responseCode = "404", description = "No such programme in the caller's scope")
    public Page<TakeOverView> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.list(scope, PathIds.path(id), page));
    }
}
