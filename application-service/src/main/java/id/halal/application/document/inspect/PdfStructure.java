package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;

import java.util.Arrays;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF without building it: begins and ends as one, is not encrypted, and names nothing that runs, is attached, or reaches
 * out, also not in the compressed streams objects can lie in. In doubt it refuses; a scanned paper has none of this.
 */
final class PdfStructure {

    private static final byte[] START = Bytes.ascii("%PDF-");
    private static final byte[] END = Bytes.ascii("%%EOF");
    private static final byte[] POINTER = Bytes.ascii("startxref");
    private static final byte[] OBJECT = Bytes.ascii("obj");
    private static final byte[] STREAM = Bytes.ascii("stream");
    private static final byte[] END_STREAM = Bytes.ascii("endstream");
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR");
    private static final Set<String> OTHER_FILTERS = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor");
    /** In compressed bytes shorter names turn up by chance. */
    private static final int TELLING = 5;
    /** All streams of objects together, unpacked. */
    private static final int MOST_UNPACKED = 16 * 1024 * 1024;

    private final byte[] content;
    private int unpacked;

    private PdfStructure(byte[] content) {
        this.content = content;
    }

    /** @throws ProblemException 422 naming the rule */
    static void check(byte[] content) {
        new PdfStructure(content).check();
    }

    private void check() {
        boolean begins = Bytes.at(content, 0, START)
                && content.length > START.length
                && Character.isDigit(content[START.length]);
        if (!begins) {
            throw ProblemException.of(InspectProblem.DOCUMENT_MIXED, "PDF");
        }
        checkEnd();
        Intruders.refuseInPdf(content);
        int from = 0;
        for (int at = Bytes.find(content, 0, STREAM); at >= 0; at = Bytes.find(content, from, STREAM)) {
            refuseActive(PdfNames.in(content, from, at), 0);
            from = afterStream(from, at);
        }
        Set<String> last = PdfNames.in(content, from, content.length);
        refuseActive(last, 0);
    }

    private void checkEnd() {
        int end = Bytes.findLast(content, END);
        if (end < 0 || Bytes.find(content, 0, OBJECT) < 0 || Bytes.findLast(content, POINTER) < 0) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        for (int at = end + END.length; at < content.length; at++) {
            if (content[at] != 0 && !Character.isWhitespace(content[at])) {
                throw ProblemException.of(InspectProblem.DOCUMENT_TAIL);
            }
        }
    }

    /** @return where reading goes on */
    private int afterStream(int from, int keyword) {
        int start = keyword + STREAM.length;
        if (start < content.length && content[start] == '\r') {
            start++;
        }
        if (start < content.length && content[start] == '\n') {
            start++;
        }
        int end = Bytes.find(content, start, END_STREAM);
        if (end < 0) {
            throw ProblemException.of(InspectProblem.DOCUMENT_CUT_OFF);
        }
        refuseActive(PdfNames.in(content, start, end), TELLING);
        Set<String> described = PdfNames.in(content, objectBefore(from, keyword), keyword);
        if (described.contains("ObjStm") || (described.contains("First") && described.contains("N"))) {
            unpack(described, start, end);
        }
        return end + END_STREAM.length;
    }

    private int objectBefore(int from, int keyword) {
        for (int at = keyword - OBJECT.length; at > from; at--) {
            if (Bytes.at(content, at, OBJECT) && content[at - 1] != 'd') {
                return at;
            }
        }
        return from;
    }

    private void unpack(Set<String> described, int start, int end) {
        if (described.stream().anyMatch(OTHER_FILTERS::contains)) {
            throw ProblemException.of(InspectProblem.PDF_UNREADABLE);
        }
        byte[] objects = described.contains("FlateDecode") || described.contains("Fl")
                ? inflated(start, end)
                : Arrays.copyOfRange(content, start, end);
        refuseActive(PdfNames.in(objects, 0, objects.length), 0);
    }

    private byte[] inflated(int start, int end) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, start, end - start);
            byte[] objects = new byte[64 * 1024];
            int length = 0;
            while (!inflater.finished()) {
                if (length == objects.length) {
                    objects = Arrays.copyOf(objects, length * 2);
                }
                int more = inflater.inflate(objects, length, objects.length - length);
                length += more;
                unpacked += more;
                if (unpacked > MOST_UNPACKED || (more == 0 && !inflater.finished())) {
                    throw ProblemException.of(InspectProblem.PDF_UNREADABLE);
                }
            }
            return Arrays.copyOf(objects, length);
        } catch (DataFormatException malformed) {
            throw ProblemException.of(InspectProblem.PDF_UNREADABLE);
        }
    }

    private static void refuseActive(Set<String> names, int shortest) {
        for (String name : names) {
            if (name.length() >= shortest) {
                if (ACTIVE.contains(name)) {
                    throw ProblemException.of(InspectProblem.PDF_ACTIVE, name);
                }
                if ("Encrypt".equals(name)) {
                    throw ProblemException.of(InspectProblem.PDF_ENCRYPTED);
                }
            }
        }
    }
}
