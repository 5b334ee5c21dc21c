package id.halal.application;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An EXIF block as a phone writes it: root directory, then those of photo and GPS, then what does not fit into entries. */
public final class ExifBlock {

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final ByteOrder order;
    private @Nullable String taken;
    private @Nullable String offset;
    private double @Nullable [] place;
    private @Nullable String satelliteDate;

    public ExifBlock(ByteOrder order) {
        this.order = order;
    }

    /** As {@code 2026:11:20 09:30:00}. */
    public ExifBlock taken(String time) {
        taken = time;
        return this;
    }

    public ExifBlock offset(String zone) {
        offset = zone;
        return this;
    }

    public ExifBlock at(double latitude, double longitude) {
        place = new double[] {latitude, longitude};
        return this;
    }

    /** Satellite time 01:02:03 on this day. */
    public ExifBlock satelliteDate(String date) {
        satelliteDate = date;
        return this;
    }

    public byte[] bytes() {
        byte[] bytes = new byte[2000];
        ByteBuffer block = ByteBuffer.wrap(bytes).order(order);
        block.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D))
                .putShort((short) 42)
                .putInt(8);
        int photo = 100;
        int gps = 200;
        block.position(8);
        block.putShort((short) 2);
        entry(block, 0x8769, LONG, 1, photo);
        entry(block, 0x8825, LONG, 1, gps);
        int free = 600;
        block.position(photo);
        block.putShort((short) 2);
        free = text(block, 0x9003, taken, free);
        free = text(block, 0x9011, offset, free);
        block.position(gps);
        block.putShort((short) 6);
        double[] where = place == null ? new double[] {0, 0} : place;
        text(block, 1, where[0] < 0 ? "S" : "N", free);
        free = degrees(block, 2, Math.abs(where[0]), free);
        text(block, 3, where[1] < 0 ? "W" : "E", free);
        free = degrees(block, 4, Math.abs(where[1]), free);
        free = text(block, 0x1D, satelliteDate, free);
        rationals(block, 7, new long[] {1, 1, 2, 1, 3, 1}, free);
        return bytes;
    }

    private static int text(ByteBuffer block, int tag, @Nullable String text, int free) {
        byte[] bytes = ((text == null ? "" : text) + "\0").getBytes(StandardCharsets.US_ASCII);
        if (bytes.length <= 4) {
            int at = block.position();
            entry(block, tag, ASCII, bytes.length, 0);
            block.put(at + 8, bytes);
            return free;
        }
        entry(block, tag, ASCII, bytes.length, free);
        block.put(free, bytes);
        return free + 40;
    }

    private static int degrees(ByteBuffer block, int tag, double value, int free) {
        long whole = (long) value;
        long minutes = (long) ((value - whole) * 60);
        long seconds = Math.round(((value - whole) * 60 - minutes) * 60 * 10_000);
        return rationals(block, tag, new long[] {whole, 1, minutes, 1, seconds, 10_000}, free);
    }

    private static int rationals(ByteBuffer block, int tag, long[] values, int free) {
        entry(block, tag, RATIONAL, 3, free);
        for (int i = 0; i < values.length; i++) {
            block.putInt(free + i * 4, (int) values[i]);
        }
        return free + 24;
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count);
        if (type == SHORT) {
            block.putShort((short) value).putShort((short) 0);
        } else {
            block.putInt(value);
        }
    }
}
