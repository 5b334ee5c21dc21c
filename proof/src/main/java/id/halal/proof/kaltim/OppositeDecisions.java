package id.halal.proof.kaltim;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.client.Call;
import id.halal.proof.client.Crowd;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Reply;
import id.halal.proof.kaltim.KaltimRun.Played;
import id.halal.proof.kaltim.PlannedFile.Goal;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SyntheticPeople;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The companion recommends a file and sends it back, at the same moment, 100 times: one of the two must win, the other hear 409. */
public final class OppositeDecisions {

    private static final int FILES = 100;
    private static final int WIDTH = 6;
    /** Below the ten verifications that a companion may record on one day. */
    private static final int PER_COMPANION = 8;

    private final Desk desk;
    private final Played played;

    public OppositeDecisions(Stack stack, Played played) {
        this.played = played;
        SyntheticPeople people = new SyntheticPeople(KaltimRun.SEED);
        this.desk = new Desk(stack, new KaltimSetup(stack.gateway(), played.plan(), people), people);
    }

    /**
     * One pair of decisions.
     *
     * @param status of the file afterwards
     */
    public record Pair(Reply verification, Reply returning, String status) {

        /** One success, one 409 that says where the file now stands, and the file is where the winner put it. */
        public boolean isRight() {
            boolean verified = verification.status() == 200 && isRefused(returning);
            boolean returned = returning.status() == 200 && isRefused(verification);
            return verified ? status.equals("VERIFIED") : returned && status.equals("RETURNED");
        }

        private boolean isRefused(Reply reply) {
            return reply.status() == 409
                    && reply.problem().document().path("state").asText().equals(status);
        }
    }

    /** Fires the pairs; hands back what each came to. */
    public List<Pair> play() {
        List<FiledFile> files = chosen();
        Map<Integer, UUID> visits = new HashMap<>();
        List<UUID> ids = Crowd.map(files, WIDTH, desk::visit);
        for (int i = 0; i < files.size(); i++) {
            visits.put(files.get(i).plan().number(), ids.get(i));
        }
        return files.stream()
                .map(file -> pair(
                        file,
                        java.util.Objects.requireNonNull(visits.get(file.plan().number()))))
                .toList();
    }

    private Pair pair(FiledFile file, UUID visitId) {
        Caller companion = desk.companion(file.plan());
        File now = ApplicationApi.get(companion, file.applicationId());
        Call verification = ApplicationApi.verification(companion, now, visitId);
        Call returning =
                ApplicationApi.returning(companion, now, "PRODUCT_NAME", "Nama produk belum memuat semua varian.");
        List<Reply> replies = Crowd.together(List.of(verification::once, returning::once));
        String status = ApplicationApi.get(companion, file.applicationId()).status();
        return new Pair(replies.getFirst(), replies.getLast(), status);
    }

    private List<FiledFile> chosen() {
        Map<KaltimPlan.Leaf, Integer> taken = new HashMap<>();
        List<FiledFile> chosen = new ArrayList<>();
        for (FiledFile file : played.with(Goal.IN_VERIFICATION)) {
            if (chosen.size() < FILES && taken.merge(file.plan().leaf(), 1, Integer::sum) <= PER_COMPANION) {
                chosen.add(file);
            }
        }
        return chosen;
    }
}
