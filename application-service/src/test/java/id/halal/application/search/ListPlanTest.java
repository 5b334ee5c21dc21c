package id.halal.application.search;

import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.page.Cursor;
import id.halal.platform.web.page.PageRequest;
import id.halal.testkit.services.PlatformResource;
import id.halal.testkit.services.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list, in every scope and order, as role {@code app} over thousands of files: none reads the whole table. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "application"),
        restrictToAnnotatedClass = false)
class ListPlanTest {

    private static final TestDatabase DATABASE = TestDatabase.of("application");
    private static final int FILES = 20_000;

    private static final Map<String, CallerScope> SCOPES = scopes();

    private static Map<String, CallerScope> scopes() {
        Map<String, CallerScope> scopes = new LinkedHashMap<>();
        scopes.put("national", new CallerScope.National());
        scopes.put("province", new CallerScope.Regions(Set.of("91")));
        scopes.put("regency", new CallerScope.Regions(Set.of("9105")));
        scopes.put("lp3h", new CallerScope.Institution("9900000007"));
        scopes.put("inspection body", CallerScope.Institution.inspectionBody("9964000001"));
        scopes.put("companion", new CallerScope.Companion("plan-companion-77"));
        scopes.put("owner", new CallerScope.Owner("plan-owner-77"));
        return scopes;
    }

    @BeforeAll
    static void thousandsOfFiles() {
        if (DATABASE.count("select count(*) from application where changed_by = 'plan'") >= FILES) {
            return;
        }
        DATABASE.update("""
                insert into inspection_body (registration, name, region_codes, product_types, active, version, changed_by, changed_at)
                values ('9964000001', 'LPH Rencana', '{}', '{}', false, 0, 'plan', now()) on conflict do nothing""");
        DATABASE.update("""
                insert into application (id, version, business_id, channel, status, product_type_code, facilitation_code, province_code,
                    regency_code, lp3h, drafting_companion, companion, filed_by_companion, owner_subject, submitted_at, programme_id,
                    created_at, changed_at, changed_by, changed_by_role, status_since, step_used, step_due_at, total_used,
                    inspection_body)
                select gen_random_uuid(), 1, gen_random_uuid(), 'SELF_DECLARE_FACILITATED',
                    (array['IN_VERIFICATION', 'CERTIFIED', 'RETURNED', 'VERIFIED'])[1 + n % 4], 'SNACK', 'PLAN' || n % 20,
                    (90 + n % 6)::text, (90 + n % 6)::text || lpad((1 + n % 40)::text, 2, '0'), (9900000000 + n % 50)::text,
                    'plan-companion-' || n % 900, 'plan-companion-' || n % 900, true, 'plan-owner-' || n, now(),
                    ('00000000-0000-7000-8000-' || lpad((n % 20)::text, 12, '0'))::uuid, now(), now(), 'plan', 'system', now(), 0,
                    case when n % 4 <> 1 then now() + (n - 10000) * interval '1 minute' end, 0,
                    case when n % 30 = 0 then '9964000001' end
                from generate_series(1, 20000) n""");
        DATABASE.update("""
                insert into application_search (application_id, province_code, regency_code, words)
                select id, province_code, regency_code,
                    to_tsvector('simple', 'warung ' || owner_subject || ' keripik' || substr(id::text, 1, 2))
                from application where changed_by = 'plan'""");
        DATABASE.update("analyze application");
        DATABASE.update("analyze application_search");
    }

    @Test
    void noListReadsTheWholeTable() throws SQLException {
        for (Map.Entry<String, CallerScope> scope : SCOPES.entrySet()) {
            for (Map.Entry<String, ApplicationParameters> asked : questions().entrySet()) {
                ApplicationFilter filter = ApplicationFilter.of(asked.getValue(), Instant.now());
                for (ListOrder order : ListOrder.values()) {
                    String where = scope.getKey() + ", " + asked.getKey() + ", " + order;
                    PageRequest first = PageRequest.of(50, null);
                    noSequentialScan(
                            where, scope.getValue(), ListStatement.page(scope.getValue(), filter, order, first));
                    PageRequest next = PageRequest.of(50, cursor(order).encoded());
                    noSequentialScan(
                            where + ", second page",
                            scope.getValue(),
                            ListStatement.page(scope.getValue(), filter, order, next));
                }
            }
        }
    }

    @Test
    void figuresOfAScopeReadOnlyTheScope() throws SQLException {
        for (Map.Entry<String, CallerScope> scope : SCOPES.entrySet()) {
            if (!scope.getKey().equals("national") && !scope.getKey().equals("province")) {
                ApplicationFilter all = ApplicationFilter.of(new ApplicationParameters(), Instant.now());
                noSequentialScan(
                        scope.getKey(), scope.getValue(), ListStatement.figures(scope.getValue(), all, Instant.now()));
            }
        }
    }

    private static Cursor cursor(ListOrder order) {
        UUID id = UUID.fromString("80000000-0000-7000-8000-000000000000");
        return order == ListOrder.DUE ? Cursor.of(Instant.now(), id) : Cursor.of(id);
    }

    private static Map<String, ApplicationParameters> questions() {
        Map<String, ApplicationParameters> all = new LinkedHashMap<>();
        all.put("everything", new ApplicationParameters());
        ApplicationParameters status = new ApplicationParameters();
        status.statuses = List.of("RETURNED");
        all.put("one status", status);
        ApplicationParameters statuses = new ApplicationParameters();
        statuses.statuses = List.of("RETURNED", "VERIFIED");
        all.put("two statuses", statuses);
        ApplicationParameters region = new ApplicationParameters();
        region.provinceCode = "91";
        region.regencyCode = "9105";
        all.put("region", region);
        ApplicationParameters people = new ApplicationParameters();
        people.lp3hRegistration = "9900000007";
        people.companionRegistration = "plan-companion-77";
        all.put("lp3h and companion", people);
        ApplicationParameters body = new ApplicationParameters();
        body.inspectionBody = "9964000001";
        all.put("inspection body", body);
        ApplicationParameters programme = new ApplicationParameters();
        programme.programmeId = "00000000-0000-7000-8000-000000000007";
        programme.facilitationCode = "PLAN7";
        all.put("programme", programme);
        ApplicationParameters overdue = new ApplicationParameters();
        overdue.overdue = true;
        all.put("overdue", overdue);
        ApplicationParameters words = new ApplicationParameters();
        words.words = "keripik8 warung";
        all.put("words", words);
        return all;
    }

    private static void noSequentialScan(String where, CallerScope scope, ListStatement list) throws SQLException {
        assertThat(plan(scope, list)).as(where).doesNotContain("Seq Scan on application");
    }

    private static String plan(CallerScope scope, ListStatement list) throws SQLException {
        try (Connection connection = DATABASE.connectAsLogin()) {
            connection.setAutoCommit(false);
            take(connection, scope);
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement explain = connection.prepareStatement("explain " + list.sql())) {
                bind(connection, explain, list.values());
                try (ResultSet lines = explain.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    private static void take(Connection connection, CallerScope scope) throws SQLException {
        List<String> settings = new ArrayList<>(List.of("role", "app"));
        switch (scope) {
            case CallerScope.Regions(var codes) ->
                settings.addAll(List.of("app.kind", "regions", "app.regions", "{" + String.join(",", codes) + "}"));
            case CallerScope.Institution(var lp3h) ->
                settings.addAll(List.of("app.kind", "institution", "app.lp3h", lp3h));
            case CallerScope.Companion(var registration) ->
                settings.addAll(List.of("app.kind", "companion", "app.companion", registration));
            case CallerScope.Owner(var subject) ->
                settings.addAll(List.of("app.kind", "owner", "app.subject", subject));
            default -> settings.addAll(List.of("app.kind", "national"));
        }
        for (int i = 0; i < settings.size(); i += 2) {
            try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
                set.setString(1, settings.get(i));
                set.setString(2, settings.get(i + 1));
                set.execute();
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
