package id.halal.application.precheck;

import java.util.List;

/** A finding before it is put into words. */
record Found(FindingCode code, String pointer, List<Object> arguments) {

    /** An argument that has a sentence of its own in each language. */
    record Worded(String messageKey) {}
}
