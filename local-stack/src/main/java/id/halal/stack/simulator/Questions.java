package id.halal.stack.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What SIHALAL was asked about, in order, whether or not it was in a state to answer. The latest are kept. */
final class Questions {

    private static final int KEPT = 20_000;

    private record Question(String shNumber, SimulatorMode mode) {

        private Map<String, Object> view() {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("shNumber", shNumber);
            view.put("answered", mode == SimulatorMode.UP || mode == SimulatorMode.SLOW);
            return view;
        }
    }

    private final Deque<Question> kept = new ArrayDeque<>();

    synchronized void heard(String shNumber, SimulatorMode mode) {
        if (kept.size() == KEPT) {
            kept.removeFirst();
        }
        kept.addLast(new Question(shNumber, mode));
    }

    /** Oldest first. */
    synchronized List<Map<String, Object>> views() {
        return kept.stream().map(Question::view).toList();
    }
}
