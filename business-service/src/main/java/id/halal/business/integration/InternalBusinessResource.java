package id.halal.business.integration;

import id.halal.business.PathId;
import id.halal.business.consent.ConsentFacts;
import id.halal.business.person.PersonalDataView;
import id.halal.business.person.RevealOwner;
import id.halal.business.registry.Businesses;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** For other services only; the gateway never routes here. */
@Path("/internal/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class InternalBusinessResource {

    private final WorkerTransactions transactions;
    private final Businesses businesses;
    private final ConsentFacts consents;
    private final RevealOwner reveal;

    InternalBusinessResource(
            WorkerTransactions transactions, Businesses businesses, ConsentFacts consents, RevealOwner reveal) {
        this.transactions = transactions;
        this.businesses = businesses;
        this.consents = consents;
        this.reveal = reveal;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "internalGetBusiness",
            summary = "What the business' events say of it, for a service that missed them")
    public InternalBusinessView get(@PathParam("id") String id) {
        UUID business = PathId.of(id);
        return transactions.call(
                "internal",
                () -> new InternalBusinessView(businesses.get(business).snapshot(), consents.of(business)));
    }

    @GET
    @Path("/{id}/contact")
    @RolesAllowed(Role.SERVICE)
    @Cache(noStore = true)
    @Operation(
            operationId = "internalGetBusinessContact",
            summary = "The owner's data a service renders at once and does not keep; every reading is recorded")
    public PersonalDataView contact(@PathParam("id") String id, @QueryParam("purpose") @Nullable String purpose) {
        UUID business = PathId.of(id);
        return transactions.call("internal", () -> reveal.reveal(business, purpose));
    }
}
