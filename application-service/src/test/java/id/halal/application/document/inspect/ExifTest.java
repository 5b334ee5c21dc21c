package id.halal.application.document.inspect;

import id.halal.application.ExifBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExifTest {

    private static PhotoFacts read(byte[] block) {
        return Exif.read(block, 0, block.length);
    }

    private static ExifBlock samarinda(ByteOrder order) {
        return new ExifBlock(order)
                .taken("2026:11:20 09:30:00")
                .offset("+08:00")
                .at(-0.502106, 117.153709);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
    void timeAndPlaceAreRead(String order) {
        PhotoFacts facts = read(samarinda("BIG_ENDIAN".equals(order) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .bytes());
        assertThat(facts.takenAt()).isEqualTo(Instant.parse("2026-11-20T01:30:00Z"));
        assertThat(facts.zoneStated()).isTrue();
        PhotoFacts.Place place = java.util.Objects.requireNonNull(facts.place());
        assertThat(place.latitude()).isCloseTo(-0.502106, within(1e-6));
        assertThat(place.longitude()).isCloseTo(117.153709, within(1e-6));
        assertThat(place).hasToString("Place[…]");
    }

    @Test
    void aTimeWithoutZoneIsJakartasUnlessSatellitesTellIt() {
        ExifBlock block = new ExifBlock(ByteOrder.BIG_ENDIAN).taken("2026:11:20 09:30:00");
        PhotoFacts facts = read(block.bytes());
        assertThat(facts.takenAt()).isEqualTo(Instant.parse("2026-11-20T02:30:00Z"));
        assertThat(facts.zoneStated()).isFalse();
        PhotoFacts exact = read(block.satelliteDate("2026:11:20").bytes());
        assertThat(exact.takenAt()).isEqualTo(Instant.parse("2026-11-20T01:02:03Z"));
        assertThat(exact.zoneStated()).isTrue();
    }

    @Test
    void whatCannotBeSoIsNotSaid() {
        assertThat(read(new ExifBlock(ByteOrder.BIG_ENDIAN)
                                .taken("0000:00:00 00:00:00")
                                .bytes())
                        .takenAt())
                .isNull();
        assertThat(read(new ExifBlock(ByteOrder.BIG_ENDIAN)
                                .taken("1970:01:01 00:00:00")
                                .bytes())
                        .takenAt())
                .isNull();
        assertThat(read(new ExifBlock(ByteOrder.BIG_ENDIAN).at(0, 0).bytes()).place())
                .isNull();
        assertThat(read(new ExifBlock(ByteOrder.BIG_ENDIAN).at(91, 117).bytes()).place())
                .isNull();
        assertThat(read(new byte[0])).isEqualTo(PhotoFacts.NONE);
        assertThat(read("no TIFF at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(PhotoFacts.NONE);
    }

    /** Bent in every way a seed comes up with, a block is read or not, but never breaks the reader. */
    @Test
    void noBlockBreaksTheReader() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 20_000; i++) {
            byte[] block = samarinda(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                    .bytes();
            for (int bent = random.nextInt(12); bent >= 0; bent--) {
                block[random.nextInt(random.nextBoolean() ? 300 : block.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(block, random.nextInt(block.length));
            assertThat(read(block).turned()).isBetween(1, 8);
            assertThat(read(cut).turned()).isBetween(1, 8);
        }
    }
}
