package id.halal.quota.programme;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official tariffs, for everybody to see. */
@Path("/api/v1/tariffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tariffs", description = "What one certificate costs, by part")
public class TariffResource {

    private final ScopedTransactions transactions;
    private final TariffFinder finder;
    private final Writes writes;
    private final PublishTariff publishTariff;
    private final Caller caller;

    TariffResource(
            ScopedTransactions transactions,
            TariffFinder finder,
            Writes writes,
            PublishTariff publishTariff,
            Caller caller) {
        this.transactions = transactions;
        this.finder = finder;
        this.writes = writes;
        this.publishTariff = publishTariff;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.LPH_AUDITOR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listTariffs",
            summary = "All tariffs with the day from which each is valid",
            description = "Whole rupiah. Roles: every signed-in person.")
    public Page<Tariff> all() {
        return transactions.read(scope -> new Page<>(finder.all(scope), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NATIONAL_ADMIN)
    @Operation(
            operationId = "publishTariff",
            summary = "Publishes a new version of a channel's tariff, valid from a day to come",
            description =
                    "Programmes keep the version they were made with. Needs an Idempotency-Key. Role: national-admin.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewTariff.class),
                            examples = @ExampleObject(name = "regular", value = """
                                    {"name":"Reguler UMK 2027","channel":"REGULAR_FACILITATED","validFrom":"2027-01-01",
                                     "registration":300000,"lp3h":0,"companion":0,"fatwa":0,"inspection":350000}""")))
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content = @Content(schema = @Schema(implementation = Tariff.class)))
    @APIResponse(responseCode = "409", description = "The channel has a version from this day on (DUPLICATE)")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response publish(@NotNull @Valid NewTariff request) {
        return writes.once(
                request,
                scope -> Written.created("/api/v1/tariffs", publishTariff.publish(request, caller.subject()), 0));
    }
}
