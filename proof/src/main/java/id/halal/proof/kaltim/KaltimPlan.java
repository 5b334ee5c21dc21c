package id.halal.proof.kaltim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is known of the programme on 4 June 2025: 1000 units, 320 used, 58 issued, by regency and LP3H. The sums are the seed's, the
 * split into leaves is made up.
 *
 * @param leaves in the file's order: by regency, then LP3H
 */
public record KaltimPlan(List<Leaf> leaves) {

    public static final String PROVINCE = "64";
    public static final String FACILITATION_CODE = "A30164";
    public static final String NAME = "Fasilitasi Self-Declare Kaltim 2025";
    public static final String FUNDER = "Pemerintah Provinsi Kalimantan Timur";
    public static final LocalDate STARTS = LocalDate.of(2025, 4, 8);
    public static final LocalDate TARGET = LocalDate.of(2025, 5, 31);
    public static final LocalDate ENDS = LocalDate.of(2025, 12, 31);
    public static final LocalDate REPORT = LocalDate.of(2025, 6, 4);

    private static final String FILE = "kaltim.csv";
    private static final String HEADER = "regency_code,regency,lp3h_registration,allocated,used,issued,target_date";

    /** One LP3H in one regency. */
    public record Leaf(
            String regencyCode,
            String regency,
            String lp3hRegistration,
            int allocated,
            int used,
            int issued,
            LocalDate targetDate) {}

    public KaltimPlan {
        leaves = List.copyOf(leaves);
    }

    public static KaltimPlan read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KaltimPlan.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            if (!HEADER.equals(reader.readLine())) {
                throw new IllegalStateException(FILE + " has other columns than " + HEADER);
            }
            return new KaltimPlan(reader.lines().map(KaltimPlan::leaf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the file's order. */
    public List<String> regencies() {
        return leaves.stream().map(Leaf::regencyCode).distinct().toList();
    }

    public List<String> lp3hs() {
        return leaves.stream().map(Leaf::lp3hRegistration).distinct().toList();
    }

    public List<Leaf> of(String regency) {
        return leaves.stream()
                .filter(leaf -> leaf.regencyCode().equals(regency))
                .collect(Collectors.toList());
    }

    public int allocated() {
        return leaves.stream().mapToInt(Leaf::allocated).sum();
    }

    public int used() {
        return leaves.stream().mapToInt(Leaf::used).sum();
    }

    public int issued() {
        return leaves.stream().mapToInt(Leaf::issued).sum();
    }

    /** Which of the LP3H, from 1. */
    public int lp3hNumber(String registration) {
        return lp3hs().indexOf(registration) + 1;
    }

    private static Leaf leaf(String line) {
        String[] columns = line.split(",", -1);
        return new Leaf(
                columns[0],
                columns[1],
                columns[2],
                Integer.parseInt(columns[3]),
                Integer.parseInt(columns[4]),
                Integer.parseInt(columns[5]),
                LocalDate.parse(columns[6]));
    }
}
