package id.halal.proof.bench;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.Draft;
import id.halal.proof.api.CompanionApi;
import id.halal.proof.api.CompanionApi.Companion;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Json;
import id.halal.proof.client.Pause;
import id.halal.proof.client.Reply;
import id.halal.proof.scenario.CompanionOffice;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;
import id.halal.stack.keycloak.DemoAccounts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Companions at their desks, each with a form filled in and as many businesses as there are files to be filed: every file is of another
 * business, since a business gets one unit. The first business of a desk is registered as it should be, with its owner's consent; the
 * others are copies of what application-service knows of it, written past the services, which nobody would wait for.
 */
final class FilingGround {

    private static final List<String> REGENCIES = List.of("6471", "6472");
    private static final int LP3H = 4;
    private static final int AT_ONCE = 10_000;
    private static final long UNITS = 10_000_000;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * A companion with a form.
     *
     * @param pattern the business that was registered as it should be
     * @param form the body of a draft for {@link #NOBODY}
     */
    record Desk(Caller companion, UUID pattern, String form) {

        String form(String business) {
            return form.replace(NOBODY.toString(), business);
        }
    }

    /** A file to be filed. */
    record Filing(Desk desk, String business) {

        String form() {
            return desk.form(business);
        }
    }

    private final Stack stack;
    private final List<Desk> desks;
    private final String prefix;
    private int written;
    private int taken;

    private FilingGround(Stack stack, List<Desk> desks, String prefix) {
        this.stack = stack;
        this.desks = desks;
        this.prefix = prefix;
    }

    /** Sets up companions and a programme that never runs out. */
    static FilingGround prepare(Stack stack) {
        Programme programme = Programmes.ofProvince(stack, "64", UNITS);
        SyntheticPeople people = new SyntheticPeople(System.nanoTime() % 100_000);
        Caller officer = stack.gateway().as("officer-64");
        List<Desk> desks = new ArrayList<>();
        for (int lp3h = 1; lp3h <= LP3H; lp3h++) {
            officer.post("/lp3h")
                    .body(Map.of(
                            "registration",
                            DemoAccounts.lp3h(lp3h),
                            "institutionName",
                            "LP3H Contoh " + lp3h,
                            "serviceCodes",
                            REGENCIES))
                    .expect(201, 409);
            for (String regency : REGENCIES) {
                desks.add(desk(stack, people, regency, lp3h, programme));
            }
        }
        FilingGround ground =
                new FilingGround(stack, desks, UUID.randomUUID().toString().substring(0, 24));
        ground.awaitKnown();
        return ground;
    }

    private static Desk desk(Stack stack, SyntheticPeople people, String regency, int lp3h, Programme programme) {
        int number = Integer.parseInt(regency.substring(2)) * 10 + lp3h;
        Reply registered = stack.gateway()
                .as("coordinator-" + DemoAccounts.lp3h(lp3h))
                .post("/companions")
                .body(CompanionApi.form(
                        DemoAccounts.companion(regency, lp3h),
                        DemoAccounts.lp3h(lp3h),
                        regency,
                        people.person(regency, number)))
                .expect(201, 409);
        if (registered.status() == 201) {
            CompanionApi.activate(
                    stack.gateway().as("coordinator-" + DemoAccounts.lp3h(lp3h)), registered.as(Companion.class));
        }
        CompanionOffice office = new CompanionOffice(stack, regency, lp3h);
        SmallBusiness business = people.business(regency, number + 1_000);
        UUID pattern = office.register(business);
        return new Desk(
                office.companion(),
                pattern,
                Json.text(ApplicationApi.form(new Draft(NOBODY, programme.facilitationCode(), null), business)));
    }

    /** How many businesses there are. */
    int size() {
        return written;
    }

    /** SQL of the id of one of the businesses. */
    String businessSql(String number) {
        return RowCopies.id(prefix, number);
    }

    /** Businesses nobody filed for yet, spread over all desks. */
    List<Filing> take(int count) {
        while (taken + count > written) {
            write();
        }
        List<Filing> filings = new ArrayList<>(count);
        for (int i = 0; i < count; i++, taken++) {
            filings.add(new Filing(desks.get(taken % desks.size()), RowCopies.id(prefix, taken)));
        }
        return filings;
    }

    private void write() {
        try (Connection connection = stack.asSuperuser("application")) {
            for (int desk = 0; desk < desks.size(); desk++) {
                String number = "n * " + desks.size() + " + " + desk;
                String series = "generate_series(%d, %d) n"
                        .formatted(written / desks.size(), (written + AT_ONCE) / desks.size() - 1);
                String pattern = desks.get(desk).pattern().toString();
                RowCopies.write(
                        connection,
                        "business",
                        Map.of(
                                "id",
                                RowCopies.id(prefix, number),
                                "nib",
                                "'90' || lpad((" + number + ")::text, 11, '0')"),
                        series,
                        "id = '" + pattern + "'");
                RowCopies.write(
                        connection,
                        "consent",
                        Map.of("id", "uuidv7()", "business_id", RowCopies.id(prefix, number)),
                        series,
                        "business_id = '" + pattern + "'");
            }
            written += AT_ONCE;
            BulkSql.run(connection, "vacuum (analyze) business");
            BulkSql.run(connection, "vacuum (analyze) consent");
        } catch (SQLException e) {
            throw new IllegalStateException("the businesses of the files", e);
        }
    }

    /** Until application-service was told of all that is to be copied. */
    private void awaitKnown() {
        Pause.until("application-service knows the businesses and their consents", LIMIT, () -> {
            try (Connection connection = stack.asSuperuser("application");
                    PreparedStatement known = connection.prepareStatement("""
                            select count(distinct b.id) from business b join consent c on c.business_id = b.id
                            where b.id = any (?)""")) {
                known.setArray(
                        1,
                        connection.createArrayOf(
                                "uuid", desks.stream().map(Desk::pattern).toArray()));
                try (ResultSet row = known.executeQuery()) {
                    row.next();
                    return row.getInt(1) == desks.size();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
