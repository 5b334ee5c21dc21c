package id.halal.application.integration;

/**
 * A companion as far as we were told.
 *
 * @param lp3hRegistration the LP3H it belongs to now
 * @param frozen whether it, or its LP3H, may not work now
 */
public record KnownCompanion(String lp3hRegistration, boolean frozen) {}
