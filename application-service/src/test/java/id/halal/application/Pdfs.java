package id.halal.application;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Small whole PDFs, made for a test. */
public final class Pdfs {

    private Pdfs() {}

    public static byte[] plain() {
        return of(List.of());
    }

    /** One page, and these further objects: what stands between {@code obj} and {@code endobj}. */
    public static byte[] of(List<byte[]> objects) {
        List<byte[]> all = new ArrayList<>(List.of(
                ascii("<< /Type /Catalog /Pages 2 0 R >>"),
                ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>")));
        all.addAll(objects);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n"));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(out.size());
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(all.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int table = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> end.append("%010d 00000 n \n".formatted(place)));
        end.append("trailer\n<< /Size ")
                .append(all.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        out.writeBytes(ascii(end.toString()));
        return out.toByteArray();
    }

    public static byte[] with(String object) {
        return of(List.of(ascii(object)));
    }

    /** Objects packed away in a compressed stream, as PDF 1.5 allows. */
    public static byte[] packed(String objects) {
        return withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflated(ascii("9 0 " + objects)));
    }

    public static byte[] withStream(String description, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(ascii("<< " + description + " /Length " + content.length + " >>\nstream\n"));
        object.writeBytes(content);
        object.writeBytes(ascii("\nendstream"));
        return of(List.of(object.toByteArray()));
    }

    public static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + 100];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
