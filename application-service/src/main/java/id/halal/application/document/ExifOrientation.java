package id.halal.application.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads how a JPEG wants to be turned (EXIF tag 0x0112), because dropping the metadata would leave the photo lying on its side. Anything
 * it does not understand counts as upright.
 */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /** @return 1 to 8 as in the EXIF standard */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (at + 4 <= jpeg.length) {
                int marker = bytes.getShort(at) & 0xFFFF;
                int length = bytes.getShort(at + 2) & 0xFFFF;
                if (marker == START_OF_SCAN) {
                    return UPRIGHT;
                }
                if (marker == APP1 && bytes.getInt(at + 4) == 0x45786966) {
                    return orientation(bytes, at + 4 + EXIF_HEADER);
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int orientation(ByteBuffer bytes, int tiff) {
        bytes.order(bytes.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + bytes.getInt(tiff + 4);
        int entries = bytes.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((bytes.getShort(entry) & 0xFFFF) == TAG) {
                int value = bytes.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
