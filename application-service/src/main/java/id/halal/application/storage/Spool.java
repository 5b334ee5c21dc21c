package id.halal.application.storage;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/**
 * Where bytes wait until they are whole: a file of its own for each writer, forced to the disk and hashed on the way. What a killed
 * process left here is swept by age.
 */
final class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);

    /** @param file gone after {@link #close}, unless it was moved away */
    record Spooled(Path file, String sha256, long bytes) implements AutoCloseable {
        @Override
        public void close() {
            remove(file);
        }
    }

    private final Path folder;
    private final long minFreeBytes;

    Spool(Path folder, long minFreeBytes) {
        this.folder = folder;
        this.minFreeBytes = minFreeBytes;
    }

    /** @throws IOException when the folder is not ours to write */
    void prepare() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
        }
        Private.directory(folder);
        Private.directory(incoming());
        remove(Files.createFile(incoming().resolve(UUID.randomUUID().toString()), Private.file()));
    }

    Spooled take(InputStream content) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < minFreeBytes) {
            throw new Shelf.OutOfSpace("less than " + minFreeBytes + " bytes are left on the volume of the documents");
        }
        Path file = incoming().resolve(UUID.randomUUID().toString());
        MessageDigest digest = sha256();
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Private.file());
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            long bytes = content.transferTo(out);
            channel.force(true);
            whole = true;
            return new Spooled(file, HexFormat.of().formatHex(digest.digest()), bytes);
        } finally {
            if (!whole) {
                remove(file);
            }
        }
    }

    /** Removes what was begun before and never finished. */
    void sweep(Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming())) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    remove(file);
                }
            }
        }
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            LOG.warnf("%s stays until it is swept: %s", file.getFileName(), kept.getMessage());
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
