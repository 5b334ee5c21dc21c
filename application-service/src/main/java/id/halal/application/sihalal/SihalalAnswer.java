package id.halal.application.sihalal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What SIHALAL says of one file.
 *
 * @param businessName for a sole trader often a person's name: compared, kept nowhere
 * @param facts oldest first, at least one; the last is how the file stands now
 */
record SihalalAnswer(@Nullable String businessName, List<SihalalFact> facts) {

    SihalalAnswer {
        facts = List.copyOf(facts);
    }

    SihalalFact now() {
        return facts.getLast();
    }

    @Override
    public String toString() {
        return "SihalalAnswer" + facts.stream().map(SihalalFact::code).toList();
    }
}
