package id.halal.application.person;

import id.halal.application.content.FilePersons;
import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.PathIds;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
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

/** The supervisor's data and the street of the place of production, in full. */
@Path("/api/v1/applications/{id}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class FilePersonalDataResource {

    private final ScopedTransactions transactions;
    private final ApplicationFinder finder;
    private final FilePersons persons;
    private final Caller caller;

    FilePersonalDataResource(
            ScopedTransactions transactions, ApplicationFinder finder, FilePersons persons, Caller caller) {
        this.transactions = transactions;
        this.finder = finder;
        this.persons = persons;
        this.caller = caller;
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
            operationId = "readApplicationPersonalData",
            summary = "The halal supervisor's data and the facility's street in full; every reading is recorded",
            description = "Each purpose has its roles and shows only what it needs.")
    @APIResponse(responseCode = "403", description = "PURPOSE_NOT_ALLOWED for your role")
    @APIResponse(responseCode = "422", description = "PURPOSE_MISSING")
    public FilePersonalDataView read(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = FileDataPurpose.class)) @QueryParam("purpose") @Nullable
                    String purpose) {
        UUID file = PathIds.of(id);
        return transactions.write(scope -> {
            finder.get(scope, file);
            FileDataPurpose stated = FileDataPurpose.of(purpose, caller.roles());
            return FilePersonalDataView.of(file, stated, persons.reveal(file, stated.name(), stated.fields()));
        });
    }
}
