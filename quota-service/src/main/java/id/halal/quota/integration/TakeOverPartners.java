package id.halal.quota.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The services that keep businesses and files, as a take-over needs them. What they refuse is the row's fault; whatever else goes wrong is
 * nobody's, and is tried again later.
 */
@ApplicationScoped
public class TakeOverPartners {

    private static final Logger LOG = Logger.getLogger(TakeOverPartners.class);
    private static final int AT_ONCE = 500;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /** A business as the sheet names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Business(
            String nib,
            String businessName,
            String scale,
            String regencyCode,
            @Nullable String companionRegistration,
            String takenOverBy) {}

    /** A name of a product. */
    public record Product(String name) {}

    /** Which row of which sheet. */
    public record Source(
            UUID takeOverId, String fileName, String fileSha256, int row, String actor, String actorRole) {}

    /** A running file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record File(
            UUID applicationId,
            UUID submissionId,
            Source source,
            UUID businessId,
            String facilitationCode,
            UUID programmeId,
            @Nullable UUID allocationId,
            String regencyCode,
            String lp3hRegistration,
            @Nullable String companionRegistration,
            String productTypeCode,
            List<Product> products,
            String sihalalStatus,
            String sihalalNumber,
            LocalDate submittedOn,
            @Nullable String certificateNumber,
            @Nullable LocalDate certifiedOn) {}

    /** What only the application service knows to be right or wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CheckedRow(
            int row,
            String productTypeCode,
            String sihalalNumber,
            @Nullable String certificateNumber) {}

    /** What it found. */
    public record Finding(int row, String field, String code) {}

    /** It said no, with a code of its own. */
    public static final class Refused extends RuntimeException {
        private final String code;

        Refused(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** It could not be asked, or not yet. */
    public static final class Away extends RuntimeException {
        Away(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final TakeOverBusinessClient businesses;
    private final TakeOverApplicationClient applications;

    @Inject
    TakeOverPartners(
            @RestClient TakeOverBusinessClient businesses, @RestClient TakeOverApplicationClient applications) {
        this.businesses = businesses;
        this.applications = applications;
    }

    /** The business with this NIB, made when there was none. */
    public UUID business(Business business) {
        return asked(() ->
                UUID.fromString(businesses.takeOver(business).path("businessId").asText()));
    }

    /** Brings in a file; a second time it is answered as it stands. */
    public void bringIn(File file) {
        asked(() -> applications.takeOver(file));
    }

    /** NIB → business, of those known. */
    public Map<String, UUID> known(List<String> nibs) {
        Map<String, UUID> known = new HashMap<>();
        for (List<String> some : portions(nibs)) {
            JsonNode answer = asked(() -> businesses.byNib(Map.of("nibs", some)));
            answer.path("businesses")
                    .properties()
                    .forEach(entry -> known.put(
                            entry.getKey(), UUID.fromString(entry.getValue().asText())));
        }
        return known;
    }

    public List<Finding> check(List<CheckedRow> rows) {
        List<Finding> findings = new ArrayList<>();
        for (List<CheckedRow> some : portions(rows)) {
            JsonNode answer = asked(() -> applications.check(Map.of("rows", some)));
            answer.path("findings")
                    .forEach(finding -> findings.add(new Finding(
                            finding.path("row").asInt(),
                            finding.path("field").asText(),
                            finding.path("code").asText())));
        }
        return findings;
    }

    private static <T> List<List<T>> portions(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return portions;
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException answer) {
            String code = code(answer.getResponse());
            int status = answer.getResponse().getStatus();
            if ((status == CONFLICT || status == UNPROCESSABLE) && !code.isEmpty() && !"NOT_YET".equals(code)) {
                throw new Refused(code);
            }
            throw new Away("answered " + status + " " + code, answer);
        } catch (RuntimeException unreachable) {
            throw new Away("no answer: " + unreachable.getClass().getSimpleName(), unreachable);
        }
    }

    private static String code(Response response) {
        try {
            return response.readEntity(JsonNode.class).path("code").asText();
        } catch (RuntimeException unreadable) {
            LOG.debugf("an answer without a code: %s", unreadable.getMessage());
            return "";
        }
    }
}
