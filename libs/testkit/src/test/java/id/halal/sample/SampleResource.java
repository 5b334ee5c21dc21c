package id.halal.sample;

import id.halal.contracts.business.BusinessEvents;
import id.halal.contracts.business.CertifiedElsewhereFact;
import id.halal.platform.data.due.DueFacts;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.outbox.Outbox;
import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@Path("/api/v1/samples")
public class SampleResource {

    static final ProtectedField PHONE =
            ProtectedField.indexed("sample.phone", value -> "•••", value -> value.toLowerCase(Locale.ROOT));

    public record NewSample(
            @NotBlank String name,

            @NotNull @Pattern(regexp = "\\d{4}", message = "FORMAT")
            String regencyCode,

            @Nullable String phone) {}

    public record SampleView(
            UUID id,
            String name,
            String status,
            long version,
            @Nullable String phone) {}

    private final Writes writes;
    private final ScopedTransactions transactions;
    private final EntityManager entities;
    private final Outbox outbox;
    private final ProtectedData protectedData;
    private final DueFacts dueFacts;
    private final DomainClock clock;

    SampleResource(
            Writes writes,
            ScopedTransactions transactions,
            EntityManager entities,
            Outbox outbox,
            ProtectedData protectedData,
            DueFacts dueFacts,
            DomainClock clock) {
        this.writes = writes;
        this.transactions = transactions;
        this.entities = entities;
        this.outbox = outbox;
        this.protectedData = protectedData;
        this.dueFacts = dueFacts;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.BUSINESS_OWNER})
    public Response create(
            @NotNull @Valid NewSample request, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return writes.once(request, dryRun, scope -> {
            String owner = scope instanceof CallerScope.Owner(var subject) ? subject : null;
            Sample sample = new Sample(request.name(), request.regencyCode(), owner);
            entities.persist(sample);
            entities.flush();
            Map<ProtectedField, @Nullable String> values = new HashMap<>();
            values.put(PHONE, request.phone());
            protectedData.store(sample.id, sample.id, sample.id, values);
            outbox.append(
                    BusinessEvents.CERTIFIED_ELSEWHERE,
                    sample.id,
                    sample.regencyCode,
                    new CertifiedElsewhereFact(sample.id, null, null, "OFFICER"));
            dueFacts.schedule(sample.id, "sample", clock.instant());
            return Written.created("/api/v1/samples/" + sample.id, view(sample), sample.version);
        });
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.BUSINESS_OWNER})
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return writes.once(null, scope -> {
            Sample sample = find(scope, id);
            if (!"OPEN".equals(sample.status)) {
                throw ProblemException.of(CommonProblem.ILLEGAL_ACTION, "close", sample.status)
                        .with("state", sample.status);
            }
            ExpectedVersion.of(ifMatch).check(sample.version);
            sample.status = "CLOSED";
            entities.flush();
            return Written.ok(view(sample), sample.version);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PROVINCE_OFFICER, Role.BUSINESS_OWNER, Role.AUDITOR})
    public SampleView get(@PathParam("id") UUID id) {
        return transactions.read(scope -> view(find(scope, id)));
    }

    @GET
    @Path("/{id}/phone")
    @RolesAllowed({Role.PROVINCE_OFFICER})
    public Map<String, String> phone(@PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
        return transactions.write(scope -> {
            find(scope, id);
            return Map.of("phone", protectedData.reveal(id, id, purpose, PHONE).getOrDefault(PHONE, ""));
        });
    }

    private Sample find(CallerScope scope, UUID id) {
        Sample sample = entities.find(Sample.class, id);
        if (sample == null) {
            throw ProblemException.notFound();
        }
        return sample;
    }

    private SampleView view(Sample sample) {
        return new SampleView(
                sample.id,
                sample.name,
                sample.status,
                sample.version,
                protectedData.masked(sample.id, PHONE).get(PHONE));
    }
}
