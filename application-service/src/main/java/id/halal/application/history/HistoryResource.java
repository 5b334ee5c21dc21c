package id.halal.application.history;

import id.halal.application.filing.PathIds;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.problem.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.UUID;

/** What happened to a file and where it is, in sentences. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class HistoryResource {

    private final ScopedTransactions transactions;
    private final HistoryFinder history;
    private final NextStepFinder nextStep;
    private final Messages messages;

    HistoryResource(
            ScopedTransactions transactions, HistoryFinder history, NextStepFinder nextStep, Messages messages) {
        this.transactions = transactions;
        this.history = history;
        this.nextStep = nextStep;
        this.messages = messages;
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
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
            operationId = "listApplicationHistory",
            summary = "Who did what to a file, for whom and why, in order, each row with a sentence",
            description = "Every signed-in role. The sentences are Indonesian or English by Accept-Language.")
    public Page<ApplicationHistoryView> history(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        PageRequest page = PageRequest.of(limit, cursor);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> history.history(scope, file, language, page));
    }

    @GET
    @Path("/next-step")
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
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
            operationId = "getApplicationNextStep",
            summary = "Where is it? Who must act next, and until when",
            description = "Every signed-in role.")
    public NextStepView nextStep(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        return transactions.read(scope -> nextStep.of(scope, file, language));
    }
}
