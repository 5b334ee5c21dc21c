package id.halal.stack.config;

import id.halal.stack.process.StackException;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;

/** What a home generated for itself: passwords and keys, in a file only its user can read. */
public final class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;

    private final Path file;
    private final Properties values;
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** Reads the file; none is the same as an empty one. */
    public static Secrets of(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StackException("Cannot read " + file, e);
            }
        }
        return new Secrets(file.toAbsolutePath(), values);
    }

    /** The password of that name, generated and kept when it is asked for first. */
    public String password(String name) {
        return valueOf(name, () -> HexFormat.of().formatHex(bytes(PASSWORD_BYTES)));
    }

    /** The key of that name, 32 bytes in base 64, generated and kept when it is asked for first. */
    public String key(String name) {
        return valueOf(name, () -> Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
    }

    private synchronized String valueOf(String name, Supplier<String> fresh) {
        String present = values.getProperty(name);
        if (present != null) {
            return present;
        }
        String value = fresh.get();
        values.setProperty(name, value);
        save();
        return value;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private void save() {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    "secrets",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "Generated for this home; without it the data cannot be read");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file, e);
        }
    }
}
