package id.halal.application.precheck;

import java.util.List;

/** A finding before it is put into words. */
record Found(FindingCode code, String pointer, List<Object> arguments) {}
