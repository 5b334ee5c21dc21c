package id.halal.application.standing;

import id.halal.application.filing.Actor;
import id.halal.application.filing.Actors;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
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

/** The life of a certificate. Two persons for every step: one proposes, another confirms. */
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class StandingResource {

    private final StandingFinder finder;
    private final ProposeStanding propose;
    private final DecideProposal decide;
    private final ScopedTransactions transactions;
    private final Writes writes;
    private final Actors actors;

    StandingResource(
            StandingFinder finder,
            ProposeStanding propose,
            DecideProposal decide,
            ScopedTransactions transactions,
            Writes writes,
            Actors actors) {
        this.finder = finder;
        this.propose = propose;
        this.decide = decide;
        this.transactions = transactions;
        this.writes = writes;
        this.actors = actors;
    }

    @GET
    @Path("/{number}/standing")
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
            operationId = "getCertificateStanding",
            summary = "Where a certificate stands, what waits for a second person, and its history",
            description = "Every signed-in role that may see the file. The ETag is the certificate's version.")
    @APIResponse(
            responseCode = "200",
            description = "The standing",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public Response standing(@PathParam("number") String number) {
        Actor actor = actors.current();
        StandingView view = transactions.read(scope -> finder.view(scope, number, actor));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @POST
    @Path("/{number}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "proposeCertificateStanding",
            summary = "Proposes to block, free or revoke a certificate, or to correct the record of one",
            description = "National mode: bpjph-verifier. Mirror mode: officers, who record what BPJPH did."
                    + " CORRECT puts number or date of a record right; the answer to its confirmation names the new number."
                    + " Nothing changes until another person confirms.")
    @APIResponse(
            responseCode = "201",
            description = "Waits for the second person",
            content = @Content(schema = @Schema(implementation = StandingProposalView.class)))
    @APIResponse(responseCode = "409", description = "Not possible in this status, or CERTIFICATE_PROPOSAL_OPEN")
    public Response propose(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StandingProposalRequest request) {
        Actor actor = actors.current();
        return writes.once(request, scope -> {
            StandingProposalView proposal = propose.propose(scope, number, request, actor, ExpectedVersion.of(ifMatch));
            return new Written(201, "/api/v1/certificates/" + number + "/standing", null, proposal);
        });
    }

    @POST
    @Path("/{number}/proposals/{proposal}/confirmation")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "confirmCertificateProposal",
            summary = "The second person confirms; the step takes effect",
            description = "Roles as for the proposal; not the one who proposed.")
    @APIResponse(
            responseCode = "200",
            description = "The new standing",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "403", description = "CERTIFICATE_SECOND_PERSON")
    public Response confirm(
            @PathParam("number") String number,
            @PathParam("proposal") String proposal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID id = PathIds.of(proposal);
        Actor actor = actors.current();
        return writes.once(null, scope -> {
            String canonical = decide.confirm(scope, number, id, actor, ExpectedVersion.of(ifMatch));
            StandingView view = finder.view(scope, canonical, actor);
            return Written.ok(view, view.version());
        });
    }

    @POST
    @Path("/{number}/proposals/{proposal}/refusal")
    @RolesAllowed({Role.BPJPH_VERIFIER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "refuseCertificateProposal",
            summary = "Refuses a proposal, or takes one's own back",
            description = "Roles as for the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The standing, unchanged",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public Response refuse(
            @PathParam("number") String number,
            @PathParam("proposal") String proposal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        UUID id = PathIds.of(proposal);
        Actor actor = actors.current();
        return writes.once(null, scope -> {
            String canonical = decide.refuse(scope, number, id, actor, ExpectedVersion.of(ifMatch));
            StandingView view = finder.view(scope, canonical, actor);
            return Written.ok(view, view.version());
        });
    }
}
