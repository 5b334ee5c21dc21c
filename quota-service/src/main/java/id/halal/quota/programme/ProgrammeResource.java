package id.halal.quota.programme;

import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import id.halal.quota.PathIds;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facilitation programmes. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "Who pays for whom, when and at what tariff")
public class ProgrammeResource {

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final ProgrammeFinder finder;
    private final CreateProgramme createProgramme;
    private final ChangeProgramme changeProgramme;
    private final Presentation presentation;

    ProgrammeResource(
            Writes writes,
            ScopedTransactions transactions,
            ProgrammeFinder finder,
            CreateProgramme createProgramme,
            ChangeProgramme changeProgramme,
            Presentation presentation) {
        this.writes = writes;
        this.transactions = transactions;
        this.finder = finder;
        this.createProgramme = createProgramme;
        this.changeProgramme = changeProgramme;
        this.presentation = presentation;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "createProgramme",
            summary = "Prepares a facilitation programme as a draft, with all units in the root of its allocation tree",
            description = "Needs an Idempotency-Key. An officer's programme lies within the officer's own regions. "
                    + "Roles: national-admin, province-officer, regency-officer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = NewProgramme.class),
                            examples = @ExampleObject(name = "Kaltim", value = """
                                    {"facilitationCode":"KALTIM26","name":"Fasilitasi Kaltim 2026","year":2026,
                                     "channel":"SELF_DECLARE_FACILITATED","funder":"Pemerintah Provinsi Kalimantan Timur","fundSource":"APBD",
                                     "scopeCodes":["64"],"startsOn":"2026-01-05","endsOn":"2026-12-31","targetDate":"2026-12-15",
                                     "units":100,"ceilingRupiah":23000000,"fallback":false,"lockedLp3h":[]}""")))
    @APIResponse(
            responseCode = "201",
            description = "The draft; its path is in Location",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "409", description = "The facilitation code is taken (DUPLICATE)")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, by JSON pointer")
    public Response create(@NotNull @Valid NewProgramme request) {
        return writes.once(request, scope -> {
            Programme programme = createProgramme.create(scope, request, presentation.actor());
            return Written.created(
                    "/api/v1/programmes/" + programme.id(), presentation.of(programme), programme.version());
        });
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
            operationId = "listProgrammes",
            summary = "The heads of all programmes, oldest first",
            description =
                    "Filters: facilitationCode, status (DRAFT, SUBMITTED, VERIFIED, ACTIVE, CLOSED). Roles: every signed-in person.")
    public Page<ProgrammeView> list(
            @QueryParam("facilitationCode") @Nullable String facilitationCode,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        ProgrammeStatus wanted = status(status);
        return transactions.read(scope -> presentation.of(finder.list(scope, facilitationCode, wanted, page)));
    }

    @GET
    @Path("/{id}")
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
            operationId = "getProgramme",
            summary = "The head of one programme",
            description = "Roles: every signed-in person.")
    @APIResponse(
            responseCode = "200",
            description = "The head, with its version as ETag",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(@PathParam("id") String id) {
        ProgrammeView view = transactions.read(scope -> presentation.of(finder.one(scope, PathIds.path(id))));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}/contact")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.AUDITOR})
    @Operation(
            operationId = "getProgrammeContact",
            summary = "The contact person in full, for a stated purpose; the reading is recorded",
            description = "Roles: national-admin, officers of the programme's region, auditor.")
    @APIResponse(responseCode = "422", description = "No purpose was stated (PURPOSE_MISSING)")
    public ProgrammeContact contact(@PathParam("id") String id, @QueryParam("purpose") @Nullable String purpose) {
        return transactions.write(scope ->
                presentation.revealed(finder.owned(scope, PathIds.path(id)).id(), purpose));
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "activateProgramme",
            summary = "Opens a programme for submissions and freezes its tariff",
            description =
                    "Needs If-Match and an Idempotency-Key. Roles: national-admin, officers of the programme's region.")
    @APIResponse(
            responseCode = "200",
            description = "The active programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Not to be activated in its state (ILLEGAL_ACTION), not paid for yet (BILL_UNPAID), or over (PROGRAMME_PAST)")
    @APIResponse(responseCode = "412", description = "Changed in the meantime")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response activate(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(
                null, scope -> answer(changeProgramme.activate(scope, PathIds.path(id), ExpectedVersion.of(ifMatch))));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER})
    @Operation(
            operationId = "closeProgramme",
            summary = "Takes no more submissions; running files keep their units, waiting ones are denied",
            description =
                    "Needs If-Match and an Idempotency-Key. Roles: national-admin, officers of the programme's region.")
    @APIResponse(
            responseCode = "200",
            description = "The closed programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response close(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeClosure request) {
        return writes.once(
                request,
                scope -> answer(
                        changeProgramme.close(scope, PathIds.path(id), request.reason(), ExpectedVersion.of(ifMatch))));
    }

    private Written answer(Programme programme) {
        return Written.ok(presentation.of(programme), programme.version());
    }

    private static @Nullable ProgrammeStatus status(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(ProgrammeStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "status"));
    }

    /** Views with their masked contacts. */
    @jakarta.inject.Singleton
    static class Presentation {

        private final ProgrammeContacts contacts;
        private final Caller caller;

        Presentation(ProgrammeContacts contacts, Caller caller) {
            this.contacts = contacts;
            this.caller = caller;
        }

        String actor() {
            return caller.subject();
        }

        ProgrammeView of(Programme programme) {
            return programme.view(contacts.masked(List.of(programme.id())).get(programme.id()));
        }

        Page<ProgrammeView> of(Page<Programme> page) {
            Map<UUID, ProgrammeContact> masked =
                    contacts.masked(page.items().stream().map(Programme::id).toList());
            return page.map(programme -> programme.view(masked.get(programme.id())));
        }

        ProgrammeContact revealed(UUID programmeId, @Nullable String purpose) {
            return contacts.revealed(programmeId, purpose);
        }
    }
}
