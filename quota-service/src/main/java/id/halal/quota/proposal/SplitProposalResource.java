package id.halal.quota.proposal;

import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.quota.PathIds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What if. A POST because it carries a body; it changes nothing and may be asked again. */
@Path("/api/v1/programmes/{id}/split-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "allocations")
public class SplitProposalResource {

    private final ScopedTransactions transactions;
    private final ProposeSplit proposeSplit;

    SplitProposalResource(ScopedTransactions transactions, ProposeSplit proposeSplit) {
        this.transactions = transactions;
        this.proposeSplit = proposeSplit;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "proposeSplit",
            summary = "Proposes how to split a node's units anew, by companions, uncovered businesses and use",
            description =
                    "Every input and weight is in the answer. Nothing moves and nothing is kept: the answer names the transfers an officer "
                            + "would confirm. No Idempotency-Key. Roles: national-admin, province-officer, regency-officer, auditor.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = SplitProposalRequest.class),
                            examples = @ExampleObject(name = "usual weights", value = """
                                    {"weights":{"activeCompanions":40,"uncoveredBusinesses":40,"presentUse":20}}""")))
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = SplitProposal.class)))
    @APIResponse(responseCode = "404", description = "No such programme or node in the caller's scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "The node has no children (NO_CHILDREN_TO_SPLIT), or nothing is known to go by (NOTHING_TO_WEIGH)")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public SplitProposal propose(@PathParam("id") String id, @NotNull @Valid SplitProposalRequest request) {
        return transactions.read(scope -> proposeSplit.propose(scope, PathIds.path(id), request));
    }
}
