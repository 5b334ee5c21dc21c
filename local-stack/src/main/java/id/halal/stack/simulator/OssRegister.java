package id.halal.stack.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The NIBs of the simulated OSS: every NIB of 13 digits exists, unless it ends in 9, and always says the same. The digit
 * before the last chooses the regency or city of East Kalimantan, the third from the end the scale. All is made up.
 */
final class OssRegister {

    private static final Pattern NIB = Pattern.compile("\\d{13}");

    /** One village of each regency and city, by the digit that chooses it. */
    private static final List<String> VILLAGES = List.of(
            "6401012009",
            "6402012001",
            "6403012001",
            "6407052008",
            "6408012001",
            "6409011001",
            "6411012001",
            "6471011001",
            "6472011001",
            "6474011001");

    private static final List<Project> PROJECTS = List.of(
            new Project("10710", "Industri Produk Roti dan Kue"),
            new Project("10792", "Industri Kue Basah"),
            new Project("10794", "Industri Kerupuk, Keripik, Peyek dan Sejenisnya"),
            new Project("10391", "Industri Tempe Kedelai"),
            new Project("11040", "Industri Minuman Ringan"));

    private static final List<String> NAMES =
            List.of("SEDAP CONTOH", "BERKAH PERAGA", "MAJU SIMULASI", "RASA LATIHAN", "DAPUR PERCOBAAN");

    private record Project(String kbli, String title) {}

    private record Scale(String code, String microOrSmall) {
        static Scale of(int digit) {
            if (digit <= 6) {
                return new Scale("01", "Y");
            }
            return digit <= 8 ? new Scale("02", "Y") : new Scale("03", "T");
        }
    }

    private OssRegister() {}

    /** The body of {@code responinqueryNIB}. */
    static Map<String, Object> inquiry(String nib) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (!NIB.matcher(nib).matches()) {
            answer.put("kode", "400");
            answer.put("keterangan", "NIB harus 13 angka");
        } else if (nib.endsWith("9")) {
            answer.put("kode", "404");
            answer.put("keterangan", "Data NIB tidak ditemukan");
        } else {
            answer.put("kode", "200");
            answer.put("keterangan", "Data NIB ditemukan");
            answer.put("dataNIB", business(nib));
        }
        return answer;
    }

    private static Map<String, Object> business(String nib) {
        int number = Math.floorMod(nib.hashCode(), 10_000);
        Scale scale = Scale.of(digit(nib, 10));
        String village = VILLAGES.get(digit(nib, 11));
        Project project = PROJECTS.get(number % PROJECTS.size());
        String address = "Jl. Contoh No. " + (1 + number % 200);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("nib", nib);
        data.put("oss_id", "U-" + nib);
        data.put("tgl_terbit_nib", "20%02d-%02d-%02d".formatted(19 + number % 7, 1 + number % 12, 1 + number % 28));
        data.put("skala_usaha", scale.code());
        data.put("flag_umk", scale.microOrSmall());
        data.put("nama_perseroan", NAMES.get(number % NAMES.size()) + " " + nib.substring(9));
        data.put("alamat_perseroan", address);
        data.put("perseroan_daerah_id", village);
        data.put(
                "penanggung_jwb",
                List.of(Map.of(
                        "nama_penanggung_jwb", "PEMILIK CONTOH " + nib.substring(9),
                        "jabatan_penanggung_jwb", "PEMILIK",
                        "kebangsaan_penanggung_jwb", "INDONESIA")));
        data.put(
                "data_proyek",
                List.of(Map.of(
                        "id_proyek",
                        "R-" + nib,
                        "kbli",
                        project.kbli(),
                        "uraian_usaha",
                        project.title(),
                        "alamat_usaha",
                        address,
                        "proyek_daerah_id",
                        village)));
        return data;
    }

    private static int digit(String nib, int index) {
        return nib.charAt(index) - '0';
    }
}
