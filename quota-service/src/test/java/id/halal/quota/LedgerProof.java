package id.halal.quota;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What must hold in every committed state of a ledger, written anew and apart from the service's own reconciliation. Each question is one
 * statement, so it sees one snapshot while settlers, officers and events go on.
 */
final class LedgerProof implements AutoCloseable {

    private static final String OF = """
            with p as (select * from programme where id = any (string_to_array(?, ',')::uuid[])),
            n as (select a.* from allocation a join p on p.id = a.programme_id)
            """;

    /** At any moment, whatever is under way. */
    private static final String ALWAYS = OF + """
            , lies as (
                select n.id, x.place, x.units from n cross join lateral (values
                    ('UNDISTRIBUTED', n.undistributed), ('UNRELEASED', n.unreleased), ('AVAILABLE', n.available), ('RESERVED', n.reserved),
                    ('HELD', n.held), ('ISSUED', n.issued), ('CHILDREN', n.to_children), ('LAPSED', n.lapsed),
                    ('OUTSIDE', -n.allocated)) as x (place, units)),
            moved as (
                select s.id, s.place, sum(s.units) as units from (
                    select m.allocation_id as id, m.to_place as place, m.units from movement m join n on n.id = m.allocation_id
                    union all
                    select m.allocation_id, m.from_place, -m.units from movement m join n on n.id = m.allocation_id) s
                group by 1, 2),
            has as (
                select c.allocation_id as id, c.status as place, count(*) as units
                from claim c join n on n.id = c.allocation_id where c.status in ('HELD', 'ISSUED') group by 1, 2),
            kept as (
                select r.allocation_id as id, count(*) as units from reservation r join n on n.id = r.allocation_id
                where r.status = 'OPEN' group by 1),
            below as (select c.parent_id as id, sum(c.allocated) as units from n c where c.parent_id is not null group by 1)
            select 'row of node ' || n.id from n
            where least(n.undistributed, n.unreleased, n.available, n.reserved, n.held, n.issued, n.to_children, n.lapsed) < 0
               or n.undistributed + n.unreleased + n.available + n.reserved + n.held + n.issued + n.to_children + n.lapsed <> n.allocated
            union all
            select 'units of programme ' || p.id || ': ' || sum(n.allocated - n.to_children) || ' of ' || p.units
            from p join n on n.programme_id = p.id group by p.id, p.units having sum(n.allocated - n.to_children) <> p.units
            union all
            select 'movements of node ' || l.id || ' ' || l.place || ': ' || l.units || ', moved ' || coalesce(m.units, 0)
            from lies l left join moved m on m.id = l.id and m.place = l.place where l.units <> coalesce(m.units, 0)
            union all
            select 'an unknown place ' || m.place from moved m where not exists (
                select 1 from lies l where l.id = m.id and l.place = m.place)
            union all
            select 'claims of node ' || l.id || ' ' || l.place || ': ' || l.units || ', claims ' || coalesce(h.units, 0)
            from lies l left join has h on h.id = l.id and h.place = l.place
            where l.place in ('HELD', 'ISSUED') and l.units <> coalesce(h.units, 0)
            union all
            select 'reservations of node ' || n.id from n left join kept k on k.id = n.id where n.reserved <> coalesce(k.units, 0)
            union all
            select 'children of node ' || n.id from n left join below b on b.id = n.id where n.to_children <> coalesce(b.units, 0)
            union all
            select 'two claims of business ' || c.business_id from claim c join p on p.id = c.programme_id
            where c.status in ('HELD', 'ISSUED', 'WAITLISTED') group by c.business_id, c.programme_id having count(*) > 1
            union all
            select 'money of programme ' || p.id from p join n on n.programme_id = p.id
            group by p.id, p.ceiling_rupiah, p.tariff_registration, p.tariff_lp3h, p.tariff_companion, p.tariff_fatwa, p.tariff_inspection
            having sum(n.held + n.issued) * (p.tariff_registration + p.tariff_lp3h + p.tariff_companion + p.tariff_fatwa
                   + p.tariff_inspection) > p.ceiling_rupiah
            union all
            select 'more than the days of programme ' || p.id || ' released: ' || sum(n.allocated - n.to_children - n.unreleased)
            from p join n on n.programme_id = p.id where p.daily_release_cap is not null and p.status = 'ACTIVE' group by p.id
            having sum(n.allocated - n.to_children - n.unreleased) <> coalesce((
                select sum(m.units) from movement m where m.programme_id = p.id and m.kind = 'DAILY_RELEASE'), 0)
            union all
            select 'free units of a closed programme ' || n.id from p join n on n.programme_id = p.id
            where p.status = 'CLOSED' and n.undistributed + n.unreleased + n.available > 0
            union all
            select 'waiter ' || w.application_id || ' overtaken by ' || h.application_id
            from claim w join p on p.id = w.programme_id
            join claim_request wr on wr.submission_id = w.submission_id and not wr.late
            join claim h on h.programme_id = w.programme_id and h.status in ('HELD', 'ISSUED')
                and (h.submitted_at, h.submission_id) > (w.submitted_at, w.submission_id)
            join n on n.id = h.allocation_id
                and (n.province_code is null or n.province_code = w.province_code)
                and (n.regency_code is null or n.regency_code = w.regency_code)
                and (n.lp3h is null or w.lp3h is null or n.lp3h = w.lp3h)
            where w.status = 'WAITLISTED' and exists (
                select 1 from movement m where m.application_id = h.application_id and m.allocation_id = h.allocation_id
                  and m.to_place = 'HELD' and m.kind in ('GRANT', 'GRANT_FALLBACK') and m.transfer_id is null)""";

    /** Once the queue is empty; what comes due by itself may still free units, and then asks in the same transaction who waits for them. */
    private static final String SETTLED = OF + """
            select 'waiter ' || c.application_id || ' beside a free unit of ' || n.id
            from claim c join p on p.id = c.programme_id join n on n.programme_id = p.id
            where c.status = 'WAITLISTED' and not exists (select 1 from waitlist_check w where w.programme_id = p.id)
              and (n.province_code is null or n.province_code = c.province_code)
              and (n.regency_code is null or n.regency_code = c.regency_code)
              and (n.lp3h is null or c.lp3h is null or n.lp3h = c.lp3h)
              and (n.available > 0 or (p.fallback and n.undistributed > 0 and n.region_code is not null))
              and (p.ceiling_rupiah is null or p.ceiling_rupiah >= (
                   select (sum(a.held + a.issued) + 1) * (p.tariff_registration + p.tariff_lp3h + p.tariff_companion + p.tariff_fatwa
                          + p.tariff_inspection) from n a where a.programme_id = p.id))
            union all
            select 'waiter of a programme that is over ' || c.application_id from claim c join p on p.id = c.programme_id
            where c.status = 'WAITLISTED' and (p.status = 'CLOSED' or p.year_ended_at is not null)
              and not exists (select 1 from waitlist_check w where w.programme_id = p.id)
            union all
            select 'late mark of ' || request.submission_id from (
                select r.submission_id, r.facilitation_code, r.late, r.submitted_at, r.xmin::text as batch
                from claim_request r join p on p.facilitation_code = r.facilitation_code
                where r.outcome in ('GRANTED', 'WAITLISTED', 'DENIED', 'IGNORED')) request
            join (
                select r.facilitation_code, r.xmin::text as batch, max(max(r.submitted_at)) over (
                           partition by r.facilitation_code order by min(r.settled_at)
                           rows between unbounded preceding and 1 preceding) as through
                from claim_request r join p on p.facilitation_code = r.facilitation_code
                where r.outcome in ('GRANTED', 'WAITLISTED', 'DENIED', 'IGNORED')
                group by r.facilitation_code, r.xmin::text) before using (facilitation_code, batch)
            where request.late <> coalesce(request.submitted_at < before.through, false)
            union all
            select 'parked request ' || r.submission_id from claim_request r join p on p.facilitation_code = r.facilitation_code
            where r.parked_reason is not null
            union all
            select 'grants told of programme ' || p.id || ': ' || told.n || ', made ' || made.n
            from p cross join lateral (
                select count(*) as n from outbox o join claim_request r on r.application_id = o.subject
                where r.facilitation_code = p.facilitation_code and o.type like '%claim-granted%'
                  and o.data::json ->> 'programmeId' = p.id::text and o.data::json ->> 'submissionId' = r.submission_id::text) told
            cross join lateral (
                select count(*) as n from movement m where m.programme_id = p.id and m.to_place = 'HELD'
                  and m.transfer_id is null) made
            where told.n <> made.n
            union all
            select 'sequence of ' || o.subject from outbox o where o.subject in (
                select n.id from n union select p.id from p
                union select c.application_id from claim c join p on p.id = c.programme_id)
            group by o.subject having count(*) <> max(o.sequence) or count(*) <> count(distinct o.sequence)""";

    private final Connection connection;

    LedgerProof() throws SQLException {
        connection = Ledgers.DATABASE.connect();
    }

    /** What is wrong now; empty in a sound ledger. */
    List<String> differences(Collection<String> programmes) throws SQLException {
        return ask(ALWAYS, programmes);
    }

    /** What is wrong besides, now that nothing is under way. */
    List<String> differencesAtRest(Collection<String> programmes) throws SQLException {
        return ask(SETTLED, programmes);
    }

    private List<String> ask(String question, Collection<String> programmes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, String.join(",", programmes));
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
