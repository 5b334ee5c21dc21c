package id.halal.application.correction;

/** Tells a slip of the pen from another name. */
final class Spelling {

    private static final int ALWAYS = 2;
    private static final int PART = 4;

    private Spelling() {}

    /** Up to a quarter of the letters, and always two, may differ. */
    static boolean isCorrection(String before, String after) {
        return distance(before, after) <= Math.max(ALWAYS, before.length() / PART);
    }

    /** Letters to be put in, taken out or exchanged (Levenshtein). */
    static int distance(String before, String after) {
        int[] row = new int[after.length() + 1];
        for (int j = 0; j <= after.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= before.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= after.length(); j++) {
                int same = diagonal + (before.charAt(i - 1) == after.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[after.length()];
    }
}
