package id.halal.application.search;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.ApplicationView;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists, counts and exports applications. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationListResource {

    private final ScopedTransactions transactions;
    private final ApplicationListFinder finder;
    private final ExportFiles export;
    private final Actors actors;
    private final DomainClock clock;

    ApplicationListResource(
            ScopedTransactions transactions,
            ApplicationListFinder finder,
            ExportFiles export,
            Actors actors,
            DomainClock clock) {
        this.transactions = transactions;
        this.finder = finder;
        this.export = export;
        this.actors = actors;
        this.clock = clock;
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
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listApplications",
            summary = "Files in the caller's scope, newest first unless sort says otherwise",
            description = "Every signed-in role; without the sections a business writes.")
    public Page<ApplicationView> list(
            @BeanParam ApplicationParameters asked,
            @Parameter(description = "newest (default), oldest, or due: what is due first")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ApplicationFilter filter = ApplicationFilter.of(asked, clock.instant());
        ListOrder order = order(sort);
        PageRequest page = PageRequest.of(limit, cursor);
        Actor actor = actors.current();
        return transactions.read(scope -> finder.list(scope, filter, order, page)
                .map(listed -> ApplicationView.listed(listed.file(), actor, listed.businessName())));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "summariseApplications",
            summary = "How many files of the caller's scope stand in which status, and how many are overdue",
            description = "Every signed-in role; narrowed like the list.")
    public SummaryView summary(@BeanParam ApplicationParameters asked) {
        ApplicationFilter filter = ApplicationFilter.of(asked, clock.instant());
        return transactions.read(scope -> SummaryView.of(finder.figures(scope, filter)));
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "exportApplications",
            summary = "The same list as CSV, streamed page by page; no personal data",
            description =
                    "Roles: national-admin, officers, lp3h-coordinator, companion, business-owner, bpjph-verifier,"
                            + " lph-auditor, auditor. Oldest first, so that files that come meanwhile stand at the end.")
    @APIResponse(responseCode = "200", description = "CSV, UTF-8, with a header line")
    public Response export(@BeanParam ApplicationParameters asked) {
        ApplicationFilter filter = ApplicationFilter.of(asked, clock.instant());
        StreamingOutput csv = export.of(filter);
        return Response.ok(csv, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .build();
    }

    private static ListOrder order(@Nullable String sort) {
        return sort == null
                ? ListOrder.NEWEST
                : ListOrder.find(sort).orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "sort"));
    }
}
