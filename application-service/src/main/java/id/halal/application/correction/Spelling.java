package id.halal.application.correction;

import id.halal.application.content.PlainText;

/** Tells a slip of the pen from another name. */
final class Spelling {

    private static final int PART = 4;

    private Spelling() {}

    /** Up to a quarter of the letters may differ, and always one; capitals, accents and blanks are nobody's other name. */
    static boolean isCorrection(String before, String after) {
        String was = PlainText.key(before);
        return distance(was, PlainText.key(after)) <= Math.max(1, was.length() / PART);
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
