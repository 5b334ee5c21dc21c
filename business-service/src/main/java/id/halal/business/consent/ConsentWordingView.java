package id.halal.business.consent;

import java.time.LocalDate;

/** A text that owners consent to; a version is never reworded. */
record ConsentWordingView(String version, String language, LocalDate validFrom, String text) {}
