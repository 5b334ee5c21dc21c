package id.halal.application.fatwa;

/**
 * One file in the minutes.
 *
 * @param basis number of the halal decision, or the reason; for a file that dropped out, where it stood
 */
record MinutesLine(int number, String sihalalNumber, String business, String products, String decision, String basis) {}
