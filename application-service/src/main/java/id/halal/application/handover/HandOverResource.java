package id.halal.application.handover;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

import java.util.UUID;

/** One file, handed over to who types it into SIHALAL. */
@Path("/api/v1/applications/{id}/hand-over")
@Tag(name = "hand-over")
public class HandOverResource {

    private static final String ZIP = "application/zip";

    private final Writes writes;
    private final PrepareHandOver prepare;
    private final HandOverPackage packages;
    private final TakeHandOver take;
    private final Actors actors;

    HandOverResource(
            Writes writes, PrepareHandOver prepare, HandOverPackage packages, TakeHandOver take, Actors actors) {
        this.writes = writes;
        this.prepare = prepare;
        this.packages = packages;
        this.take = take;
        this.actors = actors;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.COMPANION, Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "getHandOverPage",
            summary = "Every field in the order of SIHALAL's screens, on one page",
            description =
                    "purpose=SIHALAL_HANDOVER; the page names the owner, and every reading is recorded. Typing back the number"
                            + " (putSihalalNumber) closes it. Roles: officers, companion, bpjph-verifier; in their scope.")
    @APIResponse(responseCode = "200", description = "HTML")
    @APIResponse(responseCode = "409", description = "HAND_OVER_NOT_DUE before the grant")
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public Response page(@PathParam("id") String id, @QueryParam("purpose") @Nullable String purpose) {
        UUID file = PathIds.of(id);
        return guarded(Response.ok(packages.page(prepare.prepare(file, purpose, false)), "text/html;charset=UTF-8"))
                .build();
    }

    @GET
    @Path("/package")
    @Produces(ZIP)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.COMPANION, Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "getHandOverPackage",
            summary = "The page, the fields as CSV and text, the papers and the documents in one ZIP",
            description =
                    "purpose=SIHALAL_HANDOVER. Each file has at most 2 MB and a name of at most 77 characters. The same file makes the same"
                            + " bytes. Roles: officers, companion, bpjph-verifier; in their scope.")
    @APIResponse(responseCode = "200", description = "ZIP")
    public Response zip(@PathParam("id") String id, @QueryParam("purpose") @Nullable String purpose) {
        UUID file = PathIds.of(id);
        return guarded(Response.ok(packages.zip(prepare.prepare(file, purpose, true)), ZIP))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sihalal-" + file + ".zip\"")
                .build();
    }

    @POST
    @Path("/taking")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.COMPANION, Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "takeHandOver",
            summary = "Takes the file to type it, so that nobody else does for a day",
            description = "Roles: officers, companion, bpjph-verifier; in their scope.")
    @APIResponse(
            responseCode = "200",
            description = "Yours",
            content = @Content(schema = @Schema(implementation = HandOverView.class)))
    @APIResponse(responseCode = "409", description = "HAND_OVER_TAKEN with who and since when, or HAND_OVER_NOT_DUE")
    public Response take(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.once(null, scope -> Written.ok(take.take(scope, file, actor)));
    }

    @DELETE
    @Path("/taking")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.COMPANION, Role.BPJPH_VERIFIER
    })
    @Operation(
            operationId = "giveBackHandOver",
            summary = "Gives the file back to the list",
            description = "Roles: officers, companion, bpjph-verifier; only what one has taken oneself.")
    @APIResponse(responseCode = "204", description = "Nobody's, or another's")
    public Response giveBack(@PathParam("id") String id) {
        UUID file = PathIds.of(id);
        Actor actor = actors.current();
        return writes.run(scope -> {
            take.giveBack(file, actor);
            return new Written(204, null, null, null);
        });
    }

    private static Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Referrer-Policy", "no-referrer");
    }
}
