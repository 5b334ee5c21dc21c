package id.halal.application.sihalal;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import java.util.Locale;

/** The mirror as a whole: what waits, what differs, and whether it moves files. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sihalal")
public class SihalalResource {

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final SihalalFinder finder;
    private final Settings settings;
    private final Actors actors;
    private final Messages messages;

    SihalalResource(
            ScopedTransactions transactions,
            Writes writes,
            SihalalFinder finder,
            Settings settings,
            Actors actors,
            Messages messages) {
        this.transactions = transactions;
        this.writes = writes;
        this.finder = finder;
        this.settings = settings;
        this.actors = actors;
        this.messages = messages;
    }

    @GET
    @Path("/sihalal-lookups")
    @RolesAllowed({
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSihalalLookups",
            summary = "Files that wait for SIHALAL to be asked, the longest waiting first, with why they wait",
            description =
                    "Roles: officers, national-admin, lp3h-coordinator, companion, auditor; files of their scope.")
    public Page<SihalalLookupView> waiting(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.waiting(scope, page));
    }

    @GET
    @Path("/sihalal-differences")
    @RolesAllowed({
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.NATIONAL_ADMIN,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listSihalalDifferences",
            summary = "Files of which SIHALAL says something else than we, with what may be done about it",
            description =
                    "Roles: officers, national-admin, lp3h-coordinator, companion, auditor; files of their scope.")
    public Page<SihalalDifferenceView> differences(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        PageRequest page = PageRequest.of(limit, cursor);
        Actor actor = actors.current();
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> finder.differences(scope, page, actor, language));
    }

    @GET
    @Path("/sihalal-settings")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listSihalalSettings",
            summary = "Where an officer has said whether SIHALAL's word moves files by itself; elsewhere it does",
            description = "Roles: officers, national-admin, auditor.")
    public List<SihalalSettingView> settings() {
        return transactions.read(scope -> settings.all());
    }

    @PUT
    @Path("/sihalal-settings/{regionCode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "putSihalalSetting",
            summary = "Lets SIHALAL's word move the files of a region by itself, or not",
            description = "Roles: officers for their regions; national-admin also for the country (00). Off wins.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SihalalSettingView.class)))
    @APIResponse(responseCode = "404", description = "No such region in the caller's scope")
    public Response set(@PathParam("regionCode") String regionCode, @NotNull @Valid SihalalSettingRequest request) {
        Actor actor = actors.current();
        return writes.run(scope -> Written.ok(settings.set(scope, regionCode, request.movesFiles(), actor)));
    }

    /** Checks whose region it is. */
    @Singleton
    static class Settings {

        private final MirrorSettings settings;
        private final Regions regions;
        private final DomainClock clock;

        Settings(MirrorSettings settings, Regions regions, DomainClock clock) {
            this.settings = settings;
            this.regions = regions;
            this.clock = clock;
        }

        List<SihalalSettingView> all() {
            return settings.all();
        }

        SihalalSettingView set(CallerScope scope, String region, boolean movesFiles, Actor by) {
            boolean own = switch (scope) {
                case CallerScope.National _ -> MirrorSettings.COUNTRY.equals(region) || exists(region);
                case CallerScope.Regions(var codes) ->
                    exists(region) && (codes.contains(region) || codes.contains(region.substring(0, 2)));
                case CallerScope.Institution _,
                        CallerScope.Companion _,
                        CallerScope.Owner _,
                        CallerScope.SystemJob _,
                        CallerScope.Public _ -> false;
            };
            if (!own) {
                throw ProblemException.of(CommonProblem.NOT_FOUND);
            }
            return settings.set(region, movesFiles, by.subject(), clock.instant());
        }

        private boolean exists(String region) {
            return region.matches("[0-9]{2}([0-9]{2})?") && regions.exists(RegionCode.of(region));
        }
    }
}
