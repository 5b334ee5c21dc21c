package id.halal.platform.data.transition;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws a transition table as Markdown with a Mermaid state diagram and the table of its rows, always in the same order. */
public final class TransitionDiagram {

    private TransitionDiagram() {}

    public static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> String markdown(
            String title, TransitionTable<P, S, A, C> table) {
        StringBuilder text =
                new StringBuilder("# " + title + "\n\nGenerated from the transition table; do not edit.\n");
        table.rows().stream().collect(Collectors.groupingBy(Transition::pathway)).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> pathway(
                        text, entry.getKey().name(), beginnings(table, entry.getKey()), sorted(entry.getValue())));
        return text.toString();
    }

    private static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> List<Beginning<P, S, A>> beginnings(
            TransitionTable<P, S, A, C> table, P pathway) {
        return table.beginnings().stream()
                .filter(one -> one.pathway() == pathway)
                .sorted(Comparator.comparing((Beginning<P, S, A> one) -> one.to())
                        .thenComparing(Beginning::action))
                .toList();
    }

    private static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> List<Transition<P, S, A, C>> sorted(
            List<Transition<P, S, A, C>> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Transition<P, S, A, C> row) -> row.from())
                        .thenComparing(Transition::action))
                .toList();
    }

    private static <P extends Enum<P>, S extends Enum<S>, A extends Enum<A>, C> void pathway(
            StringBuilder text, String name, List<Beginning<P, S, A>> beginnings, List<Transition<P, S, A, C>> rows) {
        text.append("\n## ").append(name).append("\n\n```mermaid\nstateDiagram-v2\n");
        beginnings.forEach(one -> text.append("    [*] --> ")
                .append(one.to())
                .append(": ")
                .append(one.action())
                .append('\n'));
        rows.forEach(row -> text.append("    ")
                .append(row.from())
                .append(" --> ")
                .append(row.to())
                .append(": ")
                .append(row.action())
                .append('\n'));
        text.append("```\n\n| from | action | to | event | roles | guards |\n|---|---|---|---|---|---|\n");
        beginnings.forEach(one -> text.append("| – | ")
                .append(one.action())
                .append(" | ")
                .append(one.to())
                .append(" | ")
                .append(one.event().name())
                .append(" | ")
                .append(String.join(", ", new TreeSet<>(one.roles())))
                .append(" |  |\n"));
        rows.forEach(row -> text.append("| ")
                .append(row.from())
                .append(" | ")
                .append(row.action())
                .append(" | ")
                .append(row.to())
                .append(" | ")
                .append(row.event().name())
                .append(" | ")
                .append(String.join(", ", new TreeSet<>(row.roles())))
                .append(" | ")
                .append(row.guards().stream().map(Guard::name).collect(Collectors.joining(", ")))
                .append(" |\n"));
    }
}
