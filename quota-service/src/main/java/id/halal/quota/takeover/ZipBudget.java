package id.halal.quota.takeover;

import id.halal.platform.web.problem.ProblemException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

/** An XLSX is a ZIP: a few kilobytes may unpack to gigabytes. It is unpacked once to nowhere before anything reads it. */
final class ZipBudget {

    /** 20,000 rows of our columns unpack to some 15 MB. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 200;

    private ZipBudget() {}

    /** @throws ProblemException 422 {@code TAKE_OVER_NOT_XLSX} */
    static void check(byte[] content) {
        byte[] sink = new byte[16 * 1024];
        long bytes = 0;
        int entries = 0;
        // Through the directory at its end, as the reader of sheets does; some writers leave sizes out of the headings
        // before each entry.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                try (InputStream packed = zip.getInputStream(entry)) {
                    bytes += unpacked(packed, sink, MOST_BYTES - bytes);
                }
                if (entries > MOST_ENTRIES || bytes > MOST_BYTES) {
                    throw ProblemException.of(TakeOverError.TAKE_OVER_NOT_XLSX);
                }
            }
        } catch (ProblemException tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException notAZip) {
            throw (ProblemException)
                    ProblemException.of(TakeOverError.TAKE_OVER_NOT_XLSX).initCause(notAZip);
        }
        if (entries == 0) {
            throw ProblemException.of(TakeOverError.TAKE_OVER_NOT_XLSX);
        }
    }

    /** Stops a little after the budget is spent. */
    private static long unpacked(InputStream entry, byte[] sink, long budget) throws IOException {
        long bytes = 0;
        for (int read = entry.read(sink); read >= 0; read = entry.read(sink)) {
            bytes += read;
            if (bytes > budget) {
                break;
            }
        }
        return bytes;
    }
}
