package id.halal.platform.data.operations;

/** @param applied how many parked events could be applied */
public record ReplayView(int applied) {}
