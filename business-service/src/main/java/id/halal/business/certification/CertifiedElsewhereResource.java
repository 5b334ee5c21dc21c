package id.halal.business.certification;

import id.halal.business.PathId;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Halal certificates from outside this platform. */
@Path("/api/v1/businesses/{id}/certified-elsewhere")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class CertifiedElsewhereResource {

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final CertifiedElsewhereFinder finder;
    private final RecordCertifiedElsewhere record;
    private final Caller caller;

    CertifiedElsewhereResource(
            ScopedTransactions transactions,
            Writes writes,
            CertifiedElsewhereFinder finder,
            RecordCertifiedElsewhere record,
            Caller caller) {
        this.transactions = transactions;
        this.writes = writes;
        this.finder = finder;
        this.record = record;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "recordCertifiedElsewhere",
            summary = "Records that a business holds a halal certificate from outside this platform",
            description = "Its running files are cancelled and their units freed. Roles: officers, national-admin.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "certified-00000001")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CertifiedElsewhereForm.class),
                            examples = @ExampleObject(name = "Seen in SIHALAL", value = """
                    {"certificateNumber":"ID64110017058840424","certifiedOn":"2024-04-30","learnedFrom":"SIHALAL"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CertifiedElsewhereView.class)))
    @APIResponse(responseCode = "409", description = "DUPLICATE: recorded already")
    public Response record(@PathParam("id") String id, @NotNull @Valid CertifiedElsewhereForm form) {
        UUID business = PathId.of(id);
        return writes.once(form, scope -> {
            record.record(caller.subject(), business, form);
            return new Written(
                    201, "/api/v1/businesses/" + business + "/certified-elsewhere", null, finder.get(scope, business));
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
    @Operation(
            operationId = "getCertifiedElsewhere",
            summary = "The certificate this business holds from elsewhere; 404 when none is known")
    public CertifiedElsewhereView get(@PathParam("id") String id) {
        UUID business = PathId.of(id);
        return transactions.read(scope -> finder.get(scope, business));
    }
}
