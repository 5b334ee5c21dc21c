package id.halal.business.consent;

import id.halal.business.PathId;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
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
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Consents of owners that a companion acts on their behalf. */
@Path("/api/v1/businesses/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consents")
public class ConsentResource {

    /** What changes consents. */
    @Singleton
    static class Actions {

        private final RecordConsent record;
        private final RevokeConsent revoke;
        private final Consents consents;
        private final DomainClock clock;
        private final Caller caller;

        Actions(RecordConsent record, RevokeConsent revoke, Consents consents, DomainClock clock, Caller caller) {
            this.record = record;
            this.revoke = revoke;
            this.consents = consents;
            this.clock = clock;
            this.caller = caller;
        }

        ConsentView record(CallerScope scope, UUID business, ConsentForm form) {
            Instant now = clock.instant();
            return consents.view(record.record(scope, caller.subject(), business, form, now), now);
        }

        ConsentView revoke(UUID business, UUID id, @Nullable String reason) {
            Instant now = clock.instant();
            return consents.view(revoke.revoke(caller.subject(), business, id, reason, now), now);
        }
    }

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final ConsentFinder finder;
    private final Actions actions;

    ConsentResource(ScopedTransactions transactions, Writes writes, ConsentFinder finder, Actions actions) {
        this.transactions = transactions;
        this.writes = writes;
        this.finder = finder;
        this.actions = actions;
    }

    @POST
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "recordConsent",
            summary = "Records the owner's consent that a companion acts on the owner's behalf",
            description =
                    "The owner by OWN_ACCOUNT; a companion only for himself, an officer for any companion, by SIGNED_SHEET or"
                            + " SPOKEN_BEFORE_WITNESS. From then on the companion and his LP3H see the business.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "consent-000000001")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ConsentForm.class),
                            examples = @ExampleObject(name = "Spoken before a witness", value = """
                    {"wordingVersion":"2025-1","language":"id","means":"SPOKEN_BEFORE_WITNESS","companionRegistration":"6401000101",
                     "witnessName":"Budi Contoh","validUntil":"2026-12-31"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "403", description = "CONSENT_FOR_OTHER_COMPANION, COMPANION_NOT_ACTIVE")
    @APIResponse(responseCode = "409", description = "NOT_YET: the companion is not known here yet")
    public Response record(@PathParam("id") String id, @NotNull @Valid ConsentForm form) {
        UUID business = PathId.of(id);
        return writes.once(form, scope -> {
            ConsentView view = actions.record(scope, business, form);
            return new Written(201, "/api/v1/businesses/" + business + "/consents", null, view);
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
    @Operation(operationId = "listConsents", summary = "The consents of a business, newest first")
    public Page<ConsentView> list(@PathParam("id") String id) {
        UUID business = PathId.of(id);
        return transactions.read(scope -> new Page<>(finder.of(scope, business), null));
    }

    @POST
    @Path("/{consentId}/revocation")
    @RolesAllowed({Role.BUSINESS_OWNER, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN})
    @Operation(
            operationId = "revokeConsent",
            summary = "Takes a consent back",
            description =
                    "By the owner, or by an officer for an owner without an account. Unless another consent lives, the companion"
                            + " does not see the business from then on.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "revoke-0000000001")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "409", description = "ILLEGAL_ACTION: it does not live any more")
    public Response revoke(
            @PathParam("id") String id,
            @PathParam("consentId") String consentId,
            @Valid @Nullable ConsentRevocation revocation) {
        UUID business = PathId.of(id);
        UUID consent = PathId.of(consentId);
        return writes.once(
                revocation,
                scope ->
                        Written.ok(actions.revoke(business, consent, revocation == null ? null : revocation.reason())));
    }
}
