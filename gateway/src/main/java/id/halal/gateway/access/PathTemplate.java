package id.halal.gateway.access;

/**
 * A path without what it names: ids, numbers and letter codes become {@code {}}, so that no log holds them. The code of a letter is all
 * one needs to read it, and may by chance look like a word.
 */
final class PathTemplate {

    private static final int MAX_SEGMENTS = 12;
    private static final int MAX_WORD = 32;

    private PathTemplate() {}

    /** @param path raw, without query */
    static String of(String path) {
        StringBuilder template = new StringBuilder(path.length());
        int segments = 0;
        boolean codeFollows = false;
        for (int from = 1; from <= path.length(); ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            if (segments++ == MAX_SEGMENTS) {
                return template.append("/…").toString();
            }
            template.append('/');
            if (!codeFollows && isWord(path, from, end)) {
                template.append(path, from, end);
                codeFollows = "/api/v1/letters".contentEquals(template);
            } else {
                template.append("{}");
                codeFollows = false;
            }
            from = end + 1;
        }
        return template.isEmpty() ? "/" : template.toString();
    }

    /** Our resources are lower-case words with hyphens; the two exceptions are the version and {@code lp3h}. */
    private static boolean isWord(String path, int from, int end) {
        if (path.startsWith("v1", from) && end - from == 2) {
            return true;
        }
        if (path.startsWith("lp3h", from) && end - from == 4) {
            return true;
        }
        for (int at = from; at < end; at++) {
            char c = path.charAt(at);
            if ((c < 'a' || c > 'z') && c != '-') {
                return false;
            }
        }
        return end - from <= MAX_WORD;
    }
}
