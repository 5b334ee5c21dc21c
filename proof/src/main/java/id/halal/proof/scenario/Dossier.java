package id.halal.proof.scenario;

import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.SmallBusiness;

import java.util.Map;
import java.util.UUID;

/**
 * A file of a scenario, with what its people know of it.
 *
 * @param filer who handed it in
 * @param sihalalNumber that SIHALAL gives it, whether or not it is typed in already
 * @param sections how far each section was when it was handed in
 */
public record Dossier(
        UUID id, SmallBusiness business, Caller filer, String sihalalNumber, Map<String, String> sections) {

    public Dossier {
        sections = Map.copyOf(sections);
    }

    /** Whether all that SIHALAL asks for was in the draft. */
    public boolean complete() {
        return !sections.isEmpty() && sections.values().stream().allMatch("COMPLETE"::equals);
    }

    /** The number its example certificate has where BPJPH issues elsewhere. */
    int number() {
        return Integer.parseInt(sihalalNumber.substring(sihalalNumber.lastIndexOf('-') + 1));
    }
}
