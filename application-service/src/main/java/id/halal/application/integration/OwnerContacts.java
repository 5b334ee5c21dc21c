package id.halal.application.integration;

import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.time.Ids;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.UUID;

/**
 * The owner's data, fetched from business-service at the moment of use, rendered and not kept. Business-service records that we read them;
 * here it is recorded for whom.
 */
@Singleton
public class OwnerContacts {

    private static final Logger LOG = Logger.getLogger(OwnerContacts.class);
    private static final String PURPOSE = "SIHALAL_HANDOVER";
    private static final String[] FIELDS = {
        "business_owner.name", "business_owner.nik", "business_owner.phone", "business_owner.email", "business.street"
    };

    private final BusinessDirectory directory;
    private final Sql sql;
    private final Caller caller;
    private final DomainClock clock;

    OwnerContacts(BusinessDirectory directory, Sql sql, Caller caller, DomainClock clock) {
        this.directory = directory;
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records, in the running transaction, that the caller is about to read them. */
    public void audit(UUID application, UUID business, String purpose) {
        sql.update("""
                insert into protected_read (id, at, reader, purpose, root_id, row_id, fields) values (?, ?, ?, ?, ?, ?, ?)""", Ids.next(), clock.instant(), caller.subject(), purpose, application, business, FIELDS);
    }

    /**
     * Outside of any transaction: another service may take its time.
     *
     * @throws ProblemException 503 while business-service does not answer
     */
    public OwnerContact fetch(UUID business) {
        Optional<OwnerContact> contact;
        try {
            contact = directory.contact(business, PURPOSE);
        } catch (RuntimeException unreachable) {
            LOG.warnf("business service asked for the owner of %s: %s", business, unreachable.toString());
            throw ProblemException.of(CommonProblem.UNAVAILABLE);
        }
        return contact.orElseThrow(() -> ProblemException.of(CommonProblem.UNAVAILABLE));
    }
}
