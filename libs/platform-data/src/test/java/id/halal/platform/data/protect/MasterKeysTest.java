package id.halal.platform.data.protect;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MasterKeysTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final byte[] DATA_KEY = filled(9);

    @Test
    void aWrappedKeyOpensForItsPersonOnly() {
        MasterKeys keys = new MasterKeys("1:" + base64(1), base64(5));
        byte[] wrapped = keys.wrap(PERSON, DATA_KEY);

        assertThat(keys.unwrap(PERSON, 1, wrapped)).isEqualTo(DATA_KEY);
        assertThatThrownBy(() -> keys.unwrap(UUID.randomUUID(), 1, wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOlderMasterKeyStaysReadableWhenANewOneWraps() {
        byte[] wrapped = new MasterKeys("1:" + base64(1), base64(5)).wrap(PERSON, DATA_KEY);
        MasterKeys rotated = new MasterKeys("1:" + base64(1) + ", 2:" + base64(2), base64(5));

        assertThat(rotated.currentVersion()).isEqualTo(2);
        assertThat(rotated.unwrap(PERSON, 1, wrapped)).isEqualTo(DATA_KEY);
        assertThatThrownBy(() -> rotated.unwrap(PERSON, 3, wrapped)).hasMessage("no master key of version 3");
    }

    @Test
    void theIndexDependsOnFieldValueAndKey() {
        MasterKeys keys = new MasterKeys("1:" + base64(1), base64(5));

        assertThat(keys.digest("a.nik", "x")).isEqualTo(keys.digest("a.nik", "x"));
        assertThat(keys.digest("a.nik", "x")).isNotEqualTo(keys.digest("b.nik", "x"));
        assertThat(keys.digest("a.nik", "x"))
                .isNotEqualTo(new MasterKeys("1:" + base64(1), base64(6)).digest("a.nik", "x"));
    }

    @Test
    void unusableKeysStopTheStartWithoutBeingQuoted() {
        String short16 = Base64.getEncoder().encodeToString(new byte[16]);
        for (String bad : new String[] {"", "1", "x:" + base64(1), "1:???", "1:" + short16}) {
            assertThatThrownBy(() -> new MasterKeys(bad, base64(5)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("halal.master-keys")
                    .hasMessageNotContaining(base64(1));
        }
    }

    private static String base64(int fill) {
        return Base64.getEncoder().encodeToString(filled(fill));
    }

    private static byte[] filled(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
