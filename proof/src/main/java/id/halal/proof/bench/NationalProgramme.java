package id.halal.proof.bench;

import id.halal.indonesia.Region;
import id.halal.indonesia.Regions;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.stack.Stack;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A programme of the whole country as it looks late in its year: all provinces and regencies, every regency split among some of 339 LP3H,
 * and a claim for nearly every unit. Written past the service, in bulk; its movements are left out, which no report reads.
 */
final class NationalProgramme {

    static final int LP3H = 339;
    /** So that all LP3H have a part and the number of leaves is what a year brings. */
    static final int LP3H_OF_A_REGENCY = 6;

    private NationalProgramme() {}

    /** @param claims of which 17 in 20 have a unit, and one each waits, was denied, was released */
    static Programme fill(Stack stack, int claims) {
        String[] regencies = regencies();
        int leaves = regencies.length * LP3H_OF_A_REGENCY;
        long ofLeaf = claims / leaves + 100L;
        Programme programme = Programmes.national(stack, ofLeaf * leaves);
        String prefix = programme.id().toString().substring(0, 24);
        try (Connection connection = stack.asSuperuser("quota")) {
            connection.setAutoCommit(false);
            BulkSql.run(
                    connection,
                    "create temporary table leaf (no int primary key, id uuid, province text, regency text, lp3h text) on commit drop");
            BulkSql.run(
                    connection,
                    """
                    insert into leaf
                    select (r - 1) * ? + k, (? || lpad(to_hex(((r - 1) * ? + k + 1)::int), 12, '0'))::uuid, left(code, 2), code,
                           '22' || lpad((((r - 1) * ? + k) % ? + 1)::text, 8, '0')
                    from unnest(?) with ordinality as regency (code, r), generate_series(0, ? - 1) as k""",
                    LP3H_OF_A_REGENCY,
                    prefix,
                    LP3H_OF_A_REGENCY,
                    LP3H_OF_A_REGENCY,
                    LP3H,
                    regencies,
                    LP3H_OF_A_REGENCY);
            BulkSql.run(connection, """
                    insert into allocation (id, programme_id, parent_id, depth, region_code, province_code, target_date, allocated,
                                            to_children, created_at)
                    select (? || lpad(to_hex(2000000 + province::int), 12, '0'))::uuid, ?, ?, 1, province, province, current_date,
                           count(*) * ?, count(*) * ?, now()
                    from leaf group by province""", prefix, programme.id(), programme.rootAllocationId(), ofLeaf, ofLeaf);
            BulkSql.run(connection, """
                    insert into allocation (id, programme_id, parent_id, depth, region_code, province_code, regency_code, target_date,
                                            allocated, to_children, created_at)
                    select (? || lpad(to_hex(1000000 + regency::int), 12, '0'))::uuid, ?,
                           (? || lpad(to_hex(2000000 + province::int), 12, '0'))::uuid, 2, regency, province, regency, current_date,
                           count(*) * ?, count(*) * ?, now()
                    from leaf group by province, regency""", prefix, programme.id(), prefix, ofLeaf, ofLeaf);
            BulkSql.run(connection, """
                    insert into allocation (id, programme_id, parent_id, depth, lp3h, province_code, regency_code, target_date,
                                            allocated, available, created_at)
                    select id, ?, (? || lpad(to_hex(1000000 + regency::int), 12, '0'))::uuid, 3, lp3h, province, regency, current_date,
                           ?, ?, now() from leaf""", programme.id(), prefix, ofLeaf, ofLeaf);
            BulkSql.run(
                    connection,
                    "update allocation set to_children = available, available = 0 where id = ?",
                    programme.rootAllocationId());
            claims(connection, programme, claims, leaves);
            connection.commit();
            connection.setAutoCommit(true);
            BulkSql.run(connection, "vacuum (analyze) allocation");
            BulkSql.run(connection, "vacuum (analyze) claim");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return programme;
    }

    private static void claims(Connection connection, Programme programme, int claims, int leaves) throws SQLException {
        BulkSql.run(connection, """
                insert into claim (application_id, business_id, submission_id, programme_id, allocation_id, facilitation_code, status, code,
                                   province_code, regency_code, lp3h, product_type, submitted_at, changed_at)
                select uuidv7(), uuidv7(), uuidv7(), ?, case when status in ('HELD', 'ISSUED') then leaf.id end, ?, status,
                       case when status = 'DENIED' then 'QUOTA_ALREADY_FACILITATED' end, province, regency, lp3h, 'SNACK', now(), now()
                from (select i, case (i / ?) % 20 when 0 then 'WAITLISTED' when 1 then 'DENIED' when 2 then 'RELEASED'
                                                  when 3 then 'HELD' when 4 then 'HELD' when 5 then 'HELD' else 'ISSUED' end as status
                      from generate_series(0, ? - 1) as i) numbered
                join leaf on leaf.no = i % ?""", programme.id(), programme.facilitationCode(), leaves, claims, leaves);
        BulkSql.run(connection, """
                update allocation a set held = c.held, issued = c.issued, available = a.available - c.held - c.issued
                from (select allocation_id, count(*) filter (where status = 'HELD') as held,
                             count(*) filter (where status = 'ISSUED') as issued
                      from claim where programme_id = ? and allocation_id is not null group by 1) c
                where a.id = c.allocation_id""", programme.id());
    }

    static String[] regencies() {
        Regions regions = new Regions();
        return regions.provinces().stream()
                .map(Region::code)
                .flatMap(province -> regions.children(province).stream())
                .map(regency -> regency.code().value())
                .toArray(String[]::new);
    }
}
