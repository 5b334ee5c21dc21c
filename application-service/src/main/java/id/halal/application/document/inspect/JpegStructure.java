package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;

/** Walks a JPEG from segment to segment to its end, and looks at what comes after it. */
final class JpegStructure {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP1 = 0xE1;
    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] MOVIE = Bytes.ascii("ftyp");
    private static final byte[] SAMSUNG_END = Bytes.ascii("SEFT");

    private final byte[] content;
    private PhotoFacts facts = PhotoFacts.NONE;

    private JpegStructure(byte[] content) {
        this.content = content;
    }

    /**
     * What the picture says of itself.
     *
     * @throws ProblemException 422 when it ends too early, is no sequence of segments, or something strange follows it
     */
    static PhotoFacts check(byte[] content) {
        JpegStructure structure = new JpegStructure(content);
        structure.checkTail(structure.end(0));
        return structure.facts;
    }

    /** @return where the picture that begins here ends */
    private int end(int start) {
        if (!Bytes.at(content, start, START)) {
            throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
        }
        int at = start + 2;
        while (true) {
            if (unsigned(at) != 0xFF) {
                throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
            }
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                return at + 2;
            } else if (standsAlone(marker)) {
                at += 2;
            } else {
                int length = (unsigned(at + 2) << 8) | unsigned(at + 3);
                unsigned(at + 1 + length);
                if (length < 2) {
                    throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
                }
                if (marker == APP1 && start == 0) {
                    exif(at + 4, length - 2);
                }
                at += 2 + length;
                if (marker == START_OF_SCAN) {
                    at = afterScan(at);
                }
            }
        }
    }

    private void exif(int at, int length) {
        if (facts.equals(PhotoFacts.NONE) && length > EXIF.length && Bytes.at(content, at, EXIF)) {
            facts = Exif.read(content, at + EXIF.length, length - EXIF.length);
        }
    }

    /** Inside a scan a marker is an FF that neither a zero nor a restart follows. */
    private int afterScan(int from) {
        int at = from;
        while (true) {
            if (unsigned(at) == 0xFF) {
                int next = unsigned(at + 1);
                if (next != 0 && !standsAlone(next)) {
                    return at;
                }
            }
            at++;
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD7);
    }

    /**
     * Phones put things behind a picture: padding, a smaller or brighter copy of it, a short film, Samsung's own list. These are dropped
     * when it is drawn anew; anything else was put there by somebody.
     */
    private void checkTail(int end) {
        int at = end;
        while (true) {
            while (at < content.length && isPadding(content[at])) {
                at++;
            }
            // The length before a film's first word begins with zeros, and may itself look like padding.
            boolean known = at == content.length
                    || Bytes.at(content, at, MOVIE)
                    || Bytes.at(content, at + 1, MOVIE)
                    || Bytes.at(content, content.length - SAMSUNG_END.length, SAMSUNG_END);
            if (known) {
                return;
            }
            if (!Bytes.at(content, at, START)) {
                throw ProblemException.of(InspectProblem.DOCUMENT_TAIL);
            }
            at = end(at);
        }
    }

    private static boolean isPadding(byte b) {
        return b == 0 || b == '\n' || b == '\r' || b == ' ';
    }

    private int unsigned(int at) {
        if (at >= content.length) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        return content[at] & 0xFF;
    }
}
