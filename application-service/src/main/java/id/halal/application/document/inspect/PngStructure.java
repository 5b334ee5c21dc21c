package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;

import java.util.zip.CRC32;

/** Walks a PNG from chunk to chunk, each with the checksum it claims, to its end, which must be the end of the bytes. */
final class PngStructure {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] HEADER = Bytes.ascii("IHDR");
    private static final byte[] DATA = Bytes.ascii("IDAT");
    private static final byte[] END = Bytes.ascii("IEND");
    private static final byte[] EXIF = Bytes.ascii("eXIf");
    private static final int FRAME = 12;

    private PngStructure() {}

    /**
     * What the picture says of itself.
     *
     * @throws ProblemException 422 when it ends too early, a checksum does not fit, or something follows it
     */
    static PhotoFacts check(byte[] content) {
        PhotoFacts facts = PhotoFacts.NONE;
        boolean data = false;
        int at = START.length;
        if (!Bytes.at(content, 0, START) || !Bytes.at(content, at + 4, HEADER)) {
            throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
        }
        while (true) {
            int length = chunk(content, at);
            if (Bytes.at(content, at + 4, EXIF)) {
                facts = Exif.read(content, at + 8, length);
            }
            data |= Bytes.at(content, at + 4, DATA);
            boolean last = Bytes.at(content, at + 4, END);
            at += FRAME + length;
            if (last) {
                break;
            }
        }
        if (!data) {
            throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
        }
        for (; at < content.length; at++) {
            if (content[at] != 0) {
                throw ProblemException.of(InspectProblem.DOCUMENT_TAIL);
            }
        }
        return facts;
    }

    /** @return the length of the chunk's data */
    private static int chunk(byte[] content, int at) {
        if (at + FRAME > content.length) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        int length = Bytes.big(content, at, 4);
        if (length < 0 || length > content.length - at - FRAME) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        CRC32 sum = new CRC32();
        sum.update(content, at + 4, 4 + length);
        if ((int) sum.getValue() != Bytes.big(content, at + 8 + length, 4)) {
            throw ProblemException.of(InspectProblem.IMAGE_UNREADABLE);
        }
        return length;
    }
}
