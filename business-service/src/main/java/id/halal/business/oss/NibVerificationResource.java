package id.halal.business.oss;

import id.halal.business.PathId;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** What is known of a business' NIB, and how it comes to be known. */
@Path("/api/v1/businesses/{id}/nib-verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class NibVerificationResource {

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final NibLookupFinder finder;
    private final RequestNibLookup request;
    private final EnterPortalResult enter;

    NibVerificationResource(
            ScopedTransactions transactions,
            Writes writes,
            NibLookupFinder finder,
            RequestNibLookup request,
            EnterPortalResult enter) {
        this.transactions = transactions;
        this.writes = writes;
        this.finder = finder;
        this.request = request;
        this.enter = enter;
    }

    @POST
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "requestNibVerification",
            summary = "Asks OSS for this business, when it can be reached",
            description =
                    "The question waits in a queue that outages do not harm. One that waits already keeps its place."
                            + " Roles: business-owner, companion, officers, national-admin.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "nib-check-0000001")
    @APIResponse(
            responseCode = "202",
            description = "In the queue; read this address again for the answer",
            content = @Content(schema = @Schema(implementation = NibVerificationView.class)))
    public Response request(@PathParam("id") String id) {
        UUID business = PathId.of(id);
        return writes.once(null, scope -> {
            request.request(business);
            return Written.accepted(address(business), finder.verification(scope, business), null);
        });
    }

    @GET
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.BPJPH_VERIFIER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(operationId = "getNibVerification", summary = "What is known of this business' NIB")
    public NibVerificationView get(@PathParam("id") String id) {
        UUID business = PathId.of(id);
        return transactions.read(scope -> finder.verification(scope, business));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "enterNibVerification",
            summary = "Enters what the OSS portal shows",
            description =
                    "The way on while OSS cannot be reached. It takes no version: what the portal shows now replaces what was known."
                            + " Roles: province-officer, regency-officer, national-admin.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PortalEntry.class),
                            examples = @ExampleObject(name = "Found", value = """
                    {"found":true,"businessName":"KERIPIK PISANG ETAM","scale":"MICRO","regencyCode":"6472"}""")))
    @APIResponse(
            responseCode = "200",
            description = "Compared with our record",
            content = @Content(schema = @Schema(implementation = NibVerificationView.class)))
    public Response enter(@PathParam("id") String id, @NotNull @Valid PortalEntry entry) {
        UUID business = PathId.of(id);
        return writes.run(scope -> {
            enter.enter(business, entry);
            return Written.ok(finder.verification(scope, business));
        });
    }

    private static String address(UUID business) {
        return "/api/v1/businesses/" + business + "/nib-verification";
    }
}
