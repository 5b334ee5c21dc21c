package id.halal.companion.assignment;

import java.util.UUID;

/**
 * A companion who could take a file.
 *
 * @param open offers and accepted files in hand now
 * @param offersToday offers made since midnight in Jakarta
 */
record Candidate(UUID id, String registration, String lp3hRegistration, int open, int offersToday) {}
