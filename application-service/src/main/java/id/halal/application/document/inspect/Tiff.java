package id.halal.application.document.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The directories EXIF is written in. Reads what it is pointed to and nothing beyond the block; whatever a block claims, a directory has
 * at most {@value #MOST_ENTRIES} entries and no directory is followed to another by itself.
 */
final class Tiff {

    private static final int MOST_ENTRIES = 512;
    private static final int ENTRY_BYTES = 12;
    private static final int SHORT = 3;
    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4D4D;
    private static final int MAGIC = 42;

    private final ByteBuffer block;

    /** @throws IndexOutOfBoundsException from every method, when the block points out of itself */
    Tiff(byte[] content, int from, int length) {
        block = ByteBuffer.wrap(content, from, length).slice();
        int order = block.getShort(0) & 0xFFFF;
        if (order != LITTLE && order != BIG) {
            throw new IndexOutOfBoundsException("no byte order");
        }
        block.order(order == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (block.getShort(2) != MAGIC) {
            throw new IndexOutOfBoundsException("no TIFF");
        }
    }

    Map<Integer, Integer> first() {
        return directory(block.getInt(4));
    }

    /** Tag to place of its entry. */
    Map<Integer, Integer> directory(int at) {
        Map<Integer, Integer> entries = new HashMap<>();
        int count = Math.min(block.getShort(at) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > block.limit()) {
                break;
            }
            entries.putIfAbsent(block.getShort(entry) & 0xFFFF, entry);
        }
        return entries;
    }

    int number(int entry) {
        return (block.getShort(entry + 2) & 0xFFFF) == SHORT
                ? block.getShort(entry + 8) & 0xFFFF
                : block.getInt(entry + 8);
    }

    /** Text up to its closing zero. */
    String text(int entry) {
        int count = block.getInt(entry + 4);
        int at = count <= 4 ? entry + 8 : block.getInt(entry + 8);
        if (count < 0 || count > 64) {
            throw new IndexOutOfBoundsException("a text too long");
        }
        byte[] bytes = new byte[count];
        block.get(at, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(0);
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /** Three quotients, as degrees, minutes and seconds or as hours, minutes and seconds. */
    double[] three(int entry) {
        int at = block.getInt(entry + 8);
        double[] values = new double[3];
        for (int i = 0; i < values.length; i++) {
            long above = block.getInt(at + i * 8) & 0xFFFF_FFFFL;
            long below = block.getInt(at + i * 8 + 4) & 0xFFFF_FFFFL;
            if (below == 0 && above != 0) {
                throw new IndexOutOfBoundsException("a division by zero");
            }
            values[i] = below == 0 ? 0 : (double) above / below;
        }
        return values;
    }
}
