package id.halal.application.material;

import id.halal.application.content.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MaterialListsTest {

    private static final MaterialLists LISTS = MaterialFiles.lists(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "Telur ayam, EXEMPT, telur",
        "TELUR AYAM KAMPUNG, EXEMPT, telur",
        "telor, EXEMPT, telur",
        "Pisang kepok (matang), EXEMPT, pisang",
        "Buah pisang, EXEMPT, buah segar",
        "Jantung pisang, EXEMPT, pisang",
        "Daun salam segar, EXEMPT, daun salam",
        "Cabe rawit, EXEMPT, cabai",
        "Ikan tongkol, EXEMPT, ikan tenggiri",
        "Kelapa parut, EXEMPT, kelapa",
        "Minyak kelapa murni (VCO), EXEMPT, minyak kelapa murni",
        "Tempe kedelai, EXEMPT, tempe",
        "Air sumur, EXEMPT, air",
        "Soda kue, EXEMPT, natrium bikarbonat",
        "Kaldu telur ayam, CRITICAL, kaldu",
        "Ayam kampung, CRITICAL, ayam",
        "Daging sapi giling, CRITICAL, daging giling",
        "Roti pisang, CRITICAL, mi",
        "Bawang merah goreng, CRITICAL, instan",
        "Keripik pisang rasa keju, CRITICAL, mi",
        "Gelatin sapi, CRITICAL, gelatin",
        "Susu kental manis, CRITICAL, susu",
        "Minyak goreng, CRITICAL, minyak goreng",
        "Margarin, CRITICAL, margarin",
        "Saus cabai, CRITICAL, kecap",
        "Whipping cream bubuk, CRITICAL, whipping cream",
        "Ovalet, CRITICAL, pengemulsi",
        "Perisa rum, FORBIDDEN, khamr",
        "Lemak babi, FORBIDDEN, babi",
        "Bir, FORBIDDEN, khamr",
        "Bir pletok, CRITICAL, bir pletok",
        "Boraks, FORBIDDEN, boraks",
        "Air keras, FORBIDDEN, formalin"
    })
    void readsANameAsAShopWritesIt(String name, MaterialReading.Standing standing, String entry) {
        MaterialReading reading = LISTS.read(name);

        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.entry()).isNotNull().extracting(ListedMaterial::name).isEqualTo(entry);
        assertThat(reading.exempt()).isEqualTo(standing == MaterialReading.Standing.EXEMPT);
    }

    @ParameterizedTest
    @CsvSource({"Dodol nanas", "Bahan rahasia", "''", "!!"})
    void aNameOnNeitherListIsUnlisted(String name) {
        assertThat(LISTS.read(name)).isEqualTo(new MaterialReading(MaterialReading.Standing.UNLISTED, null));
    }

    @Test
    void everyEntryReadsAsItself() {
        assertThat(LISTS.entries()).hasSizeGreaterThan(120);
        for (ListedMaterial entry : LISTS.entries()) {
            assertThat(entry.names())
                    .allSatisfy(name ->
                            assertThat(LISTS.read(name).entry()).as(name).isEqualTo(entry));
        }
        assertThat(LISTS.entries()).extracting(ListedMaterial::group).contains(MaterialGroup.values());
        assertThat(LISTS.entries()).extracting(ListedMaterial::reason).contains(CriticalReason.values());
    }

    @Test
    void isSearchedByBeginningsOfWordsWithoutAccents() {
        assertThat(LISTS.search("tél", 5))
                .extracting(ListedMaterial::name)
                .containsExactly("telur", "bunga telang", "singkong");
        assertThat(LISTS.search("rawit cab", 5))
                .extracting(ListedMaterial::name)
                .containsExactly("cabai");
        assertThat(LISTS.search("elur", 5)).isEmpty();
        assertThat(LISTS.search("  ", 5)).isEmpty();
        assertThat(LISTS.search("a", 3)).hasSize(3);
    }

    @Test
    void anOperatorsFileReplacesOurs(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("exempt-materials.csv"),
                "name,group,origin,basis,synonyms\nporang iris,NATURAL,PLANT,S,chips porang mentah\n");
        Files.writeString(folder.resolve("version.txt"), "Kaltim-1\n");

        MaterialLists theirs = MaterialFiles.lists(Optional.of(folder));

        assertThat(theirs.version()).isEqualTo("Kaltim-1");
        assertThat(theirs.read("chips porang mentah").exempt()).isTrue();
        assertThat(theirs.read("telur").exempt()).isFalse();
        assertThat(theirs.read("gelatin").standing()).isEqualTo(MaterialReading.Standing.CRITICAL);
    }

    @Test
    void aWrongLineIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("exempt-materials.csv");
        Files.writeString(file, "name,group,origin,basis,synonyms\nair,NATURAL,WATER,S,\nudara,HEAVEN,WATER,S,\n");
        assertThatThrownBy(() -> MaterialFiles.lists(Optional.of(folder)))
                .hasMessageContaining("exempt-materials.csv, line 3");

        Files.writeString(file, "name,group,origin,basis,synonyms\nair,NATURAL,WATER,S,Gelatin\n");
        assertThatThrownBy(() -> MaterialFiles.lists(Optional.of(folder))).hasMessageContaining("twice: gelatin");
    }

    @Test
    void plainTextHasNoAccentsAndNoSigns() {
        assertThat(PlainText.of("  Crème-Brûlée (500 g) ")).isEqualTo("creme brulee 500 g");
        assertThat(PlainText.words("—")).isEqualTo(List.of());
    }
}
