package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Crowd;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * A programme of 3 units: one business submits fifty times at once, then three others submit once each, and one lets go of its unit.
 */
public final class ThreeUnits {

    private static final Duration SETTLED = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;
    private static final int UNITS = 3;

    private final CompanionOffice office;
    private final SyntheticPeople people;
    private final int firstNumber;

    /** @param firstNumber of the four businesses among the synthetic ones */
    public ThreeUnits(CompanionOffice office, SyntheticPeople people, int firstNumber) {
        this.office = office;
        this.people = people;
        this.firstNumber = firstNumber;
    }

    /**
     * What came of it.
     *
     * @param outcomes of the fifty: how many files came to which status
     * @param codes why those denied were denied
     * @param statuses of the second, third and fourth business' file after their submission
     * @param afterWithdrawal status of the fourth business' file after the second one withdrew
     */
    public record Outcome(
            Map<String, Integer> outcomes,
            List<String> codes,
            List<String> statuses,
            String afterWithdrawal,
            UUID waiter) {}

    public Outcome play(Programme programme) {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (File file : fiftyAtOnce(programme)) {
            outcomes.merge(file.status(), 1, Integer::sum);
            if (file.status().equals("DENIED")) {
                codes.add(String.valueOf(file.reason()));
            }
        }
        List<UUID> files = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (int n = 1; n <= UNITS; n++) {
            UUID file = office.file(business(n), programme.facilitationCode());
            files.add(file);
            statuses.add(settled(file).status());
        }
        Caller companion = office.companion();
        ApplicationApi.decide(
                companion, files.getFirst(), now -> ApplicationApi.withdrawal(companion, now, "Pemilik pindah usaha."));
        File granted = ApplicationApi.await(
                companion, files.getLast(), SETTLED, file -> !file.status().equals("WAITLISTED"));
        return new Outcome(
                outcomes,
                codes.stream().distinct().toList(),
                statuses,
                granted.status().equals("AWAITING_COMPANION")
                        ? ApplicationApi.awaitStatus(companion, granted.id(), "IN_VERIFICATION")
                                .status()
                        : granted.status(),
                granted.id());
    }

    private List<File> fiftyAtOnce(Programme programme) {
        SmallBusiness business = business(0);
        UUID id = office.register(business);
        List<File> drafts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            drafts.add(office.draft(id, business, programme.facilitationCode()));
        }
        Crowd.together(drafts.stream()
                .<Callable<Boolean>>map(draft -> () -> {
                    ApplicationApi.submit(office.companion(), draft);
                    return true;
                })
                .toList());
        return drafts.stream().map(draft -> settled(draft.id())).toList();
    }

    /** Past the seconds in which quota-service decides, and in which the filing companion gets the file. */
    private File settled(UUID file) {
        return ApplicationApi.await(
                office.companion(),
                file,
                SETTLED,
                now -> !now.status().equals("SUBMITTED") && !now.status().equals("AWAITING_COMPANION"));
    }

    private SmallBusiness business(int n) {
        return people.business(office.regency(), firstNumber + n);
    }
}
