package id.halal.application.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.contracts.Contracts;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.contracts.business.ConsentFact;
import id.halal.platform.data.tx.WorkerTransactions;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Events may be behind: what a request needs of a business and is not here yet is asked for once. Work says so by throwing
 * {@link #notYet}; it is then repeated with what was learned.
 */
@Singleton
public class BusinessLookup {

    /** How much we can know when the work runs. */
    public enum Knowledge {
        /** Only what events told. */
        AS_TOLD,
        /** The business service has just been asked. */
        ASKED,
        /** It was asked and did not answer. */
        UNREACHABLE
    }

    private static final Logger LOG = Logger.getLogger(BusinessLookup.class);
    private static final String BUSINESS_ID = "businessId";

    private final BusinessDirectory directory;
    private final Businesses businesses;
    private final WorkerTransactions transactions;

    BusinessLookup(BusinessDirectory directory, Businesses businesses, WorkerTransactions transactions) {
        this.directory = directory;
        this.businesses = businesses;
        this.transactions = transactions;
    }

    /** What the work throws when something about this business may still be on its way. */
    public static ProblemException notYet(UUID business) {
        return ProblemException.of(CommonProblem.NOT_YET).with(BUSINESS_ID, business);
    }

    /** Runs the work, and once more after asking when it says {@link #notYet}. */
    public <T> T around(Function<Knowledge, T> work) {
        try {
            return work.apply(Knowledge.AS_TOLD);
        } catch (ProblemException refused) {
            if (refused.code() != CommonProblem.NOT_YET
                    || !(refused.extensions().get(BUSINESS_ID) instanceof UUID business)) {
                throw refused;
            }
            return work.apply(ask(business));
        }
    }

    private Knowledge ask(UUID business) {
        Optional<JsonNode> answer;
        try {
            answer = directory.ask(business);
        } catch (RuntimeException unreachable) {
            LOG.warnf("business service asked for %s: %s", business, unreachable.toString());
            return Knowledge.UNREACHABLE;
        }
        answer.ifPresent(this::keep);
        return Knowledge.ASKED;
    }

    private void keep(JsonNode answer) {
        try {
            BusinessSnapshot business = Contracts.json().treeToValue(answer, BusinessSnapshot.class);
            ConsentFact[] consents = answer.path("consents").isArray()
                    ? Contracts.json().treeToValue(answer.path("consents"), ConsentFact[].class)
                    : new ConsentFact[0];
            // A transaction a row: the inbox may be writing the same rows in another order, and who holds one and waits
            // for the
            // next ends in a deadlock with it.
            transactions.run("business-lookup", () -> businesses.keep(business));
            for (ConsentFact consent : consents) {
                transactions.run("business-lookup", () -> businesses.keep(consent));
            }
        } catch (JsonProcessingException notASnapshot) {
            throw new IllegalStateException("the business service answered something else", notASnapshot);
        }
    }
}
