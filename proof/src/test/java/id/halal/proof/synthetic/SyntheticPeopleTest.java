package id.halal.proof.synthetic;

import id.halal.indonesia.Kbli;
import id.halal.indonesia.Nib;
import id.halal.indonesia.Nik;
import id.halal.indonesia.PhoneNumber;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SyntheticPeopleTest {

    private static final List<String> REGENCIES = List.of("6401", "6472", "3578");

    private final SyntheticPeople people = new SyntheticPeople(1);
    private final List<SmallBusiness> businesses = IntStream.range(0, 1_000)
            .mapToObj(number -> people.business(REGENCIES.get(number % REGENCIES.size()), number))
            .toList();

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(new SyntheticPeople(1).business("6472", 17)).isEqualTo(people.business("6472", 17));
        assertThat(new SyntheticPeople(2).business("6472", 17)).isNotEqualTo(people.business("6472", 17));
    }

    @Test
    void everyNumberHasAValidFormat() {
        Regions regions = new Regions();
        for (SmallBusiness business : businesses) {
            assertThat(Nib.parse(business.nib())).isPresent();
            assertThat(Nik.of(business.owner().nik()).regency().value()).isEqualTo(business.regencyCode());
            assertThat(business.owner().phone()).matches("08\\d{8,11}");
            assertThat(PhoneNumber.parse(business.owner().phone())).isPresent();
            assertThat(Kbli.parse(business.product().kbli())).isPresent();
            assertThat(regions.exists(RegionCode.of(business.districtCode()))).isTrue();
            assertThat(business.annualSalesRupiah()).isBetween(1L, 500_000_000L);
        }
    }

    @Test
    void nobodySharesAnything() {
        Set<String> seen = new HashSet<>();
        for (SmallBusiness business : businesses) {
            assertThat(seen.add(business.nib())).isTrue();
            assertThat(seen.add(business.owner().nik())).isTrue();
            assertThat(seen.add(business.owner().phone())).isTrue();
            assertThat(seen.add(business.owner().name()))
                    .as(business.owner().name())
                    .isTrue();
            assertThat(seen.add(business.owner().email())).isTrue();
        }
    }

    @Test
    void productsFitTheRules() {
        assertThat(businesses.stream().map(SmallBusiness::product).distinct().count())
                .isGreaterThan(30);
        for (SmallBusiness business : businesses) {
            assertThat(business.product().productNames()).hasSizeBetween(1, 10).doesNotHaveDuplicates();
            assertThat(business.product().ingredients())
                    .filteredOn(ingredient -> ingredient.kind().equals("RAW"))
                    .isNotEmpty();
        }
    }

    @Test
    void aNumberOfFiveDigitsIsRefused() {
        assertThatThrownBy(() -> people.person("6472", 10_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void photosAreRealJpegsOfTheirOwn() throws IOException {
        SitePhoto photo = SitePhoto.of(5);
        assertThat(photo.content()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.content())).getHeight())
                .isGreaterThanOrEqualTo(640);
        assertThat(photo.sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(SitePhoto.of(6).sha256());
        assertThat(photo.content().length).isLessThan(2_000_000);
    }
}
