package id.halal.indonesia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RegionsTest {
    private static final Regions REGIONS = new Regions();
    private static final RegionCode KALTIM = RegionCode.of("64");

    @TempDir
    Path folder;

    @Test
    void holdsEveryRegionOfTheDecree() {
        long regencies = 0;
        long districts = 0;
        long villages = 0;
        for (Region province : REGIONS.provinces()) {
            for (Region regency : REGIONS.children(province.code())) {
                regencies++;
                for (Region district : REGIONS.children(regency.code())) {
                    districts++;
                    villages += REGIONS.children(district.code()).size();
                }
            }
        }

        assertThat(REGIONS.provinces()).hasSize(38);
        assertThat(regencies).isEqualTo(514);
        assertThat(districts).isEqualTo(7_285);
        assertThat(villages).isEqualTo(83_762);
    }

    @Test
    void namesARegionOfEachLevel() {
        assertThat(REGIONS.name(KALTIM)).contains("Kalimantan Timur");
        assertThat(REGIONS.name(RegionCode.of("6472"))).contains("Kota Samarinda");
        assertThat(REGIONS.name(RegionCode.of("110101"))).contains("Bakongan");
        assertThat(REGIONS.find(RegionCode.of("1101012001")))
                .contains(new Region(RegionCode.of("1101012001"), "Keude Bakongan"));
    }

    @Test
    void readsNamesWithCommasAndQuotes() {
        assertThat(REGIONS.name(RegionCode.of("1402092010"))).contains("Lambang Sari I, II, III");
        assertThat(REGIONS.name(RegionCode.of("3513152017"))).contains("Soka\"an");
    }

    @Test
    void listsTheRegenciesOfKaltimByCode() {
        assertThat(REGIONS.children(KALTIM))
                .extracting(region -> region.code().value())
                .containsExactly("6401", "6402", "6403", "6407", "6408", "6409", "6411", "6471", "6472", "6474");
    }

    @Test
    void knowsWhatDoesNotExist() {
        assertThat(REGIONS.exists(RegionCode.of("6472"))).isTrue();
        assertThat(REGIONS.exists(RegionCode.of("6473"))).isFalse();
        assertThat(REGIONS.exists(RegionCode.of("54"))).isFalse();
        assertThat(REGIONS.exists(RegionCode.of("6472019999"))).isFalse();
        assertThat(REGIONS.name(RegionCode.of("647299"))).isEmpty();
        assertThat(REGIONS.children(RegionCode.of("6473"))).isEmpty();
        assertThat(REGIONS.children(RegionCode.of("1101012001"))).isEmpty();
    }

    @Test
    void takesAFileOfTheOperatorInsteadOfTheLibrarys() throws IOException {
        String districts = "\uFEFFcode,regency_code,name\n64.72.01,64.72,Palaran Baru\n647299,6472,Kecamatan Baru\n";
        Files.writeString(folder.resolve("districts.csv"), districts);
        gzip("villages.csv.gz", "code,district_code,name\n6472991001,647299,Kelurahan Baru\n");

        Regions regions = Regions.fromDirectory(folder);

        assertThat(regions.name(RegionCode.of("647201"))).contains("Palaran Baru");
        assertThat(regions.children(RegionCode.of("6472"))).hasSize(2);
        assertThat(regions.name(RegionCode.of("6472991001"))).contains("Kelurahan Baru");
        assertThat(regions.exists(RegionCode.of("110101"))).isFalse();
        assertThat(regions.provinces()).hasSize(38);
    }

    @Test
    void refusesAFolderThatIsMissing() {
        assertThatThrownBy(() -> Regions.fromDirectory(folder.resolve("nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void refusesARegionWithoutParent() throws IOException {
        Files.writeString(folder.resolve("regencies.csv"), "code,province_code,name\n54.01,54,Dili\n");

        assertThatThrownBy(() -> Regions.fromDirectory(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the parent of region 5401 does not exist");
    }

    @Test
    void refusesACodeThatStandsTwice() throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "code,name\n64,Kalimantan Timur\n64,Kaltim\n");

        assertThatThrownBy(() -> Regions.fromDirectory(folder)).hasMessage("region 64 stands twice in the files");
    }

    @Test
    void namesFileAndLineOfACodeOfAnotherLevel() throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "code,name\n64,Kalimantan Timur\n6472,Samarinda\n");

        assertThatThrownBy(() -> Regions.fromDirectory(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("provinces.csv, line 3")
                .hasMessageContaining("6472");
    }

    @Test
    void namesTheFileWithoutItsColumns() throws IOException {
        Files.writeString(folder.resolve("provinces.csv"), "kode,nama\n64,Kalimantan Timur\n");

        assertThatThrownBy(() -> Regions.fromDirectory(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("provinces.csv, line 2");
    }

    @Test
    void refusesBrokenVillagesAtOnceWhenTheOperatorBringsThem() throws IOException {
        gzip("villages.csv.gz", "code,district_code,name\n6472991001,647299,Kelurahan Baru\n");

        assertThatThrownBy(() -> Regions.fromDirectory(folder))
                .hasMessage("the parent of region 6472991001 does not exist");
    }

    private void gzip(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
