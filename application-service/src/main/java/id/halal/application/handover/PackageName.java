package id.halal.application.handover;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that SIHALAL and every file system take: at most 77 of a–z, 0–9, hyphen, underscore and one dot. */
final class PackageName {

    static final int LONGEST = 77;

    private PackageName() {}

    /**
     * @param number comes first, so that no two names are alike and none is a device's name
     * @param text anybody's text
     * @param ending without dot
     */
    static String of(int number, String text, String ending) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        String head = String.format(Locale.ROOT, "%02d-", number);
        String tail = "." + ending;
        int room = LONGEST - head.length() - tail.length();
        String middle = plain.isEmpty() ? "berkas" : plain.substring(0, Math.min(room, plain.length()));
        return head + middle + tail;
    }
}
