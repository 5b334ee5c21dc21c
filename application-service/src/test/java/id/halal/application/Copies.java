package id.halal.application;

import id.halal.platform.data.time.Ids;
import id.halal.testkit.services.TestDatabase;

import java.util.Map;
import java.util.UUID;

/** The same file once more, as superuser, so that a round costs only what it is about. */
final class Copies {

    private static final TestDatabase DATABASE = TestDatabase.of("application");

    /** What the database works out by itself is not copied. */
    private static final String COLUMNS =
            String.valueOf(DATABASE.rows("""
                    select string_agg(column_name, ', ') as names from information_schema.columns
                    where table_name = 'application' and is_generated = 'NEVER'""").getFirst().get("names"));

    private Copies() {}

    static UUID of(UUID template) {
        return of(template, "", "");
    }

    static UUID of(UUID template, String channel, String status) {
        UUID copy = Ids.next();
        DATABASE.update(
                "with file as (insert into application (" + COLUMNS + ") select " + COLUMNS + """
                         from (select (jsonb_populate_record(a, jsonb_build_object('id', ?::text,
                        'sihalal_number', ?::text, 'channel', coalesce(nullif(?, ''), a.channel),
                        'status', coalesce(nullif(?, ''), a.status)))).* from application a where id = ?) r),
                    content as (insert into application_content
                        select (jsonb_populate_record(c, jsonb_build_object('application_id', ?::text))).*
                        from application_content c where application_id = ?)
                insert into document select (jsonb_populate_record(d, jsonb_build_object('application_id', ?::text))).*
                from document d where application_id = ?""",
                copy.toString(),
                "SH2026-2-" + Math.abs(copy.getLeastSignificantBits() % 100_000_000_000L),
                channel,
                status,
                template,
                copy.toString(),
                template,
                copy.toString(),
                template);
        return copy;
    }

    /** @return the id of the copied visit */
    static UUID visit(UUID template, UUID file) {
        UUID visit = Ids.next();
        DATABASE.update("""
                insert into visit select (jsonb_populate_record(v, jsonb_build_object('application_id', ?::text, 'id', ?::text))).*
                from visit v where application_id = ? limit 1""", file.toString(), visit.toString(), template);
        return visit;
    }

    static Map<String, Object> row(UUID file) {
        return DATABASE.rows("select status, version from application where id = ?", file)
                .getFirst();
    }

    /** What an untouched copy looks like. */
    static Map<String, Object> row(UUID template, String status) {
        return DATABASE.rows("select ?::text as status, version from application where id = ?", status, template)
                .getFirst();
    }
}
