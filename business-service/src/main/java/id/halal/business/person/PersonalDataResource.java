package id.halal.business.person;

import id.halal.business.PathId;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The owner's data in full. */
@Path("/api/v1/businesses/{id}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class PersonalDataResource {

    private final ScopedTransactions transactions;
    private final RevealOwner reveal;

    PersonalDataResource(ScopedTransactions transactions, RevealOwner reveal) {
        this.transactions = transactions;
        this.reveal = reveal;
    }

    @GET
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.BPJPH_VERIFIER,
        Role.NATIONAL_ADMIN
    })
    @Cache(noStore = true)
    @Operation(
            operationId = "readBusinessPersonalData",
            summary = "The owner's data in full, for a stated purpose; every reading is recorded",
            description = "Each purpose has its roles and shows only what it needs.")
    @APIResponse(responseCode = "403", description = "PURPOSE_NOT_ALLOWED for your role")
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public PersonalDataView read(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = Purpose.class)) @QueryParam("purpose") @Nullable
                    String purpose) {
        UUID business = PathId.of(id);
        return transactions.write(scope -> reveal.reveal(business, purpose));
    }
}
