package id.halal.application.integration;

import java.util.UUID;

/** A consent that holds now, and the LP3H it was given through. */
public record LiveConsent(UUID id, String lp3hRegistration) {}
