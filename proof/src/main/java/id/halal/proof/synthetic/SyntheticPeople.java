package id.halal.proof.synthetic;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * Invents people and food businesses. The same seed, regency and number always give the same ones, in whatever order they are asked
 * for. Numbers have valid formats; two different numbers never share a NIK, a NIB or a phone.
 */
public final class SyntheticPeople {

    /** Numbers must stay below, since they are written in four digits. */
    public static final int MAX_NUMBER = 9_999;

    private static final List<String> KALTIM =
            List.of("6401", "6402", "6403", "6407", "6408", "6409", "6411", "6471", "6472", "6474");

    private static final List<String> WOMEN = List.of(
            "Siti Rahmawati",
            "Nur Hidayah",
            "Sri Wahyuni",
            "Dewi Lestari",
            "Rina Marlina",
            "Yuliana",
            "Fatmawati",
            "Maimunah",
            "Halimatus Sa'diyah",
            "Ratna Dewi",
            "Ernawati",
            "Norhayati",
            "Lina Agustina",
            "Mariana",
            "Wulandari",
            "Khairunnisa");
    private static final List<String> MEN = List.of(
            "Ahmad Fauzi",
            "Muhammad Rizky",
            "Hendra Saputra",
            "Bambang Irawan",
            "Suryadi",
            "Rahmat Hidayat",
            "Agus Setiawan",
            "Abdul Karim",
            "Syahrani",
            "Joko Susilo",
            "Arifin",
            "Hasbullah",
            "Yusuf Maulana",
            "Edi Purwanto",
            "Darmansyah",
            "Rudi Hartono");
    private static final List<String> FAMILY = List.of(
            "Anggraini",
            "Pratama",
            "Noor",
            "Wijaya",
            "Ramadhan",
            "Syahputra",
            "Kusuma",
            "Maulida",
            "Permana",
            "Azzahra",
            "Nugroho",
            "Hakim",
            "Safitri",
            "Saleh",
            "Utami",
            "Alamsyah",
            "Basri",
            "Wardani");
    private static final List<String> CLAN = List.of(
            "Ardiansyah",
            "Banjarnahor",
            "Fitriani",
            "Gunawan",
            "Hasanah",
            "Indrawan",
            "Jamaludin",
            "Kurniawan",
            "Mulyadi",
            "Novianti",
            "Oktaviani",
            "Prasetyo",
            "Qomariah",
            "Rosyidi",
            "Sulaiman",
            "Taufik",
            "Usman",
            "Zulkifli");
    private static final List<String> KITCHENS = List.of(
            "Dapur", "Warung", "Rumah Produksi", "UD", "Usaha", "Kedai", "Olahan", "Camilan", "Sajian", "Pawon");
    private static final List<String> SPIRITS = List.of(
            "Berkah",
            "Sumber Rezeki",
            "Mahakam",
            "Etam",
            "Barokah",
            "Sejahtera",
            "Rasa Nusantara",
            "Mandiri",
            "Kenanga",
            "Melati",
            "Lestari",
            "Harapan",
            "Bunda",
            "Cahaya",
            "Tepian",
            "Borneo",
            "Amanah",
            "Sari Laut");
    private static final List<String> STREETS = List.of(
            "Jl. Pangeran Antasari",
            "Jl. Ahmad Yani",
            "Jl. Sultan Hasanuddin",
            "Jl. Gajah Mada",
            "Jl. Pattimura",
            "Jl. Diponegoro",
            "Jl. Mulawarman",
            "Jl. Kesuma Bangsa",
            "Jl. Cendana",
            "Jl. Pelita",
            "Jl. Poros Desa");

    private final long seed;
    private final Regions regions = new Regions();
    private final List<ProductIdea> products = readProducts();

    public SyntheticPeople(long seed) {
        this.seed = seed;
    }

    /**
     * The n-th person of a regency.
     *
     * @param regency four digits; the NIK begins with one of its districts
     * @param number below 10,000, and different for each person of a run, whatever the regency
     */
    public Person person(String regency, int number) {
        Random random = random(regency, number, 1);
        String name = name(checked(number));
        LocalDate born = LocalDate.of(1958, 1, 1).plusDays(random.nextInt(16_000));
        int day = born.getDayOfMonth() + (isWoman(name) ? 40 : 0);
        String nik = String.format(
                Locale.ROOT,
                "%s%02d%02d%02d%04d",
                district(regency, random),
                day,
                born.getMonthValue(),
                born.getYear() % 100,
                number);
        String phone =
                String.format(Locale.ROOT, "08%02d%04d%04d", 11 + random.nextInt(48), random.nextInt(10_000), number);
        String mail =
                "usaha." + Long.toString(Math.abs(seed % 1_000), Character.MAX_RADIX) + number + "@contoh.invalid";
        return new Person(name, nik, phone, mail);
    }

    /** The n-th business of a regency, with its owner. */
    public SmallBusiness business(String regency, int number) {
        Random random = random(regency, number, 2);
        ProductIdea product = pick(products, random);
        boolean small = random.nextInt(100) < 12;
        long sales =
                small ? 320_000_000L + random.nextInt(170) * 1_000_000L : 6_000_000L + random.nextInt(290) * 1_000_000L;
        String street = pick(STREETS, random) + " Gg. " + (1 + random.nextInt(20)) + " No. " + (1 + random.nextInt(180))
                + " RT " + (1 + random.nextInt(40));
        return new SmallBusiness(
                nib(regency, number, small, random),
                pick(KITCHENS, random) + " " + pick(SPIRITS, random) + " " + (1 + random.nextInt(99)),
                small ? "SMALL" : "MICRO",
                sales,
                street,
                regency,
                district(regency, random),
                person(regency, number),
                product);
    }

    /** As the simulated OSS reads a NIB: the last three digits say scale, regency, and that it exists. */
    private static String nib(String regency, int number, boolean small, Random random) {
        int place = Math.max(0, KALTIM.indexOf(regency));
        int scale = small ? 7 + random.nextInt(2) : random.nextInt(7);
        return String.format(
                Locale.ROOT,
                "91%04d%04d%d%d%d",
                random.nextInt(10_000),
                checked(number),
                scale,
                place,
                random.nextInt(9));
    }

    private String district(String regency, Random random) {
        List<String> districts = regions.children(RegionCode.of(regency)).stream()
                .map(region -> region.code().value())
                .toList();
        return pick(districts, random);
    }

    /** Two people of one run never have the same name, so that a name found anywhere is that person's. */
    private static String name(int number) {
        int given = WOMEN.size() + MEN.size();
        // A prime that divides no list's size walks through all combinations before it meets one again.
        int place = Math.floorMod(number * 7_919, given * FAMILY.size() * CLAN.size());
        int first = place % given;
        return (first < WOMEN.size() ? WOMEN.get(first) : MEN.get(first - WOMEN.size())) + " "
                + FAMILY.get(place / given % FAMILY.size()) + " "
                + CLAN.get(place / given / FAMILY.size());
    }

    private static boolean isWoman(String name) {
        return WOMEN.stream().anyMatch(name::startsWith);
    }

    private Random random(String regency, int number, int purpose) {
        return new Random(((seed * 31 + Integer.parseInt(regency)) * 10_007 + checked(number)) * 7 + purpose);
    }

    private static int checked(int number) {
        if (number < 0 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("a number of at most four digits, not " + number);
        }
        return number;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<ProductIdea> readProducts() {
        try (InputStream in = Objects.requireNonNull(SyntheticPeople.class.getResourceAsStream("products.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<List<ProductIdea>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
