package id.halal.application.document;

import id.halal.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** Names of documents: shown to officers, offered for saving, typed into SIHALAL, never part of a path of ours. */
final class DocumentName {

    private static final String RESERVED = "/\\:*?\"<>|";
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "application/pdf", ".pdf");

    private DocumentName() {}

    /**
     * Control and format characters are refused, among them those that turn the reading direction: {@code foto-gpj.exe} can be made to
     * look like a picture with them.
     *
     * @param most characters, as a person counts them
     * @throws ProblemException 422
     */
    static void check(@Nullable String name, int most) {
        if (name == null) {
            return;
        }
        if (name.codePointCount(0, name.length()) > most) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_NAME_LENGTH, most);
        }
        boolean plain = name.codePoints().noneMatch(DocumentName::isForbidden)
                && name.equals(name.strip())
                && !name.isEmpty()
                && !name.startsWith(".")
                && !name.endsWith(".");
        if (!plain) {
            throw ProblemException.of(DocumentProblem.DOCUMENT_NAME_FORMAT);
        }
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> RESERVED.indexOf(character) >= 0;
        };
    }

    /**
     * The value of Content-Disposition (RFC 6266): always an attachment, under a name whose ending is that of the true type.
     *
     * @param sha256 names a document without a name
     */
    static String disposition(@Nullable String name, String sha256, String mediaType) {
        String ending = ENDINGS.getOrDefault(mediaType, ".bin");
        String base = name == null ? sha256.substring(0, 16) : name;
        String lower = base.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith(ending) || (".jpg".equals(ending) && lower.endsWith(".jpeg"));
        String whole = fits ? base : base + ending;
        return "attachment; filename=\"" + ascii(whole) + "\"; filename*=UTF-8''" + encoded(whole);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^ !#$&'()+,\\-.0-9;=@A-Z\\[\\]^_`a-z{}~]", "_");
    }

    /** As RFC 8187 wants it: what is no attr-char becomes its UTF-8 bytes. */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char character = (char) (b & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "!#$&+-.^_`|~".indexOf(character) >= 0)) {
                text.append(character);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return text.toString();
    }
}
