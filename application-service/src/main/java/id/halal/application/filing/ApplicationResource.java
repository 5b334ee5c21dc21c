package id.halal.application.filing;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.UUID;

/** Reads applications. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationResource {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final ScopedTransactions transactions;
    private final ApplicationFinder finder;
    private final VersionWait wait;
    private final Actors actors;

    ApplicationResource(ScopedTransactions transactions, ApplicationFinder finder, VersionWait wait, Actors actors) {
        this.transactions = transactions;
        this.finder = finder;
        this.wait = wait;
        this.actors = actors;
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
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @RunOnVirtualThread
    @Operation(
            operationId = "getApplication",
            summary = "One file, whole",
            description =
                    "Every signed-in role. With wait and If-None-Match the answer is held until the version changes.")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag is its version",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "304", description = "Still the version named by If-None-Match")
    @APIResponse(responseCode = "404", description = "No such file in the caller's scope")
    public Response get(
            @PathParam("id") String id,
            @Parameter(description = "Seconds to hold the answer while nothing changes, 0 to 30")
                    @QueryParam("wait")
                    @Nullable
                    Integer seconds,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        UUID file = PathIds.of(id);
        Duration longest = longest(seconds);
        if (ifNoneMatch != null) {
            wait.whileUnchanged(file, longest, version -> ExpectedVersion.matches(ifNoneMatch, version));
        }
        Actor actor = actors.current();
        ApplicationView view = transactions.read(scope -> finder.view(scope, file, actor));
        if (ExpectedVersion.matches(ifNoneMatch, view.version())) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                    .build();
        }
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    private static Duration longest(@Nullable Integer seconds) {
        if (seconds == null) {
            return Duration.ZERO;
        }
        if (seconds < 0 || seconds > LONGEST_WAIT_SECONDS) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "wait");
        }
        return Duration.ofSeconds(seconds);
    }
}
