package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;

import java.util.List;

/**
 * Files of other types that hide in a document: an archive that programs find from its end, a page that a browser runs from anywhere in
 * the first bytes, a PDF behind a picture. Each pattern is long enough not to turn up in pixels by chance.
 */
final class Intruders {

    private static final byte[] PDF = Bytes.ascii("%PDF-");
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] ZIP_ENTRY = {'P', 'K', 1, 2};
    private static final int ZIP_END_BYTES = 22;
    private static final int ZIP_MOST_COMMENT = 65_535;
    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'R', 'a', 'r', '!', 0x1A, 7}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
    private static final List<byte[]> PAGES = List.of(
            Bytes.ascii("<script"),
            Bytes.ascii("<html"),
            Bytes.ascii("<!doctype"),
            Bytes.ascii("<iframe"),
            Bytes.ascii("<svg "),
            Bytes.ascii("<?php"),
            Bytes.ascii("javascript:"));
    /** As far as browsers look when they guess a type. */
    private static final int SNIFFED = 1_445;

    private Intruders() {}

    /** @throws ProblemException {@code DOCUMENT_MIXED} */
    static void refuseInPicture(byte[] content) {
        refuse(Bytes.find(content, 0, PDF) >= 0, "PDF");
        refuseArchive(content);
        refuse(hasPage(content, content.length), "HTML");
    }

    /** A PDF may well quote a page in its text, but not where a browser would take it for one. */
    static void refuseInPdf(byte[] content) {
        refuseArchive(content);
        refuse(hasPage(content, Math.min(SNIFFED, content.length)), "HTML");
    }

    private static void refuseArchive(byte[] content) {
        int from = Math.max(0, content.length - ZIP_END_BYTES - ZIP_MOST_COMMENT);
        refuse(Bytes.find(content, from, ZIP_END) >= 0 && Bytes.find(content, 0, ZIP_ENTRY) >= 0, "ZIP");
        refuse(ARCHIVES.stream().anyMatch(archive -> Bytes.find(content, 0, archive) >= 0), "archive");
    }

    private static boolean hasPage(byte[] content, int to) {
        return PAGES.stream().anyMatch(page -> Bytes.hasText(content, 0, to, page));
    }

    private static void refuse(boolean found, String what) {
        if (found) {
            throw ProblemException.of(InspectProblem.DOCUMENT_MIXED, what);
        }
    }
}
