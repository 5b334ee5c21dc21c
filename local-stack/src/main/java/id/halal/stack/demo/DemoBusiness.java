package id.halal.stack.demo;

import java.util.List;

/**
 * A made-up micro business.
 *
 * @param lp3h which of the four LP3H its companion belongs to, from 1
 * @param submitted whether its application is filed, or stays a draft
 */
record DemoBusiness(
        String nib,
        String name,
        String product,
        String productType,
        String regency,
        int lp3h,
        String owner,
        String nik,
        String phone,
        boolean submitted) {

    /** Names, NIK and phones are invented; NIBs end so that the OSS simulator finds them. */
    static final List<DemoBusiness> ALL = List.of(
            new DemoBusiness(
                    "8120260000120",
                    "Keripik Singkong Mahakam",
                    "Keripik Singkong Original",
                    "SNACK",
                    "6472",
                    1,
                    "Rahma Contoh",
                    "6472015505850002",
                    "081200000101",
                    true),
            new DemoBusiness(
                    "8120260001120",
                    "Amplang Pesut",
                    "Amplang Ikan Tenggiri",
                    "SNACK",
                    "6472",
                    2,
                    "Yusuf Peraga",
                    "6472021203790003",
                    "081200000102",
                    true),
            new DemoBusiness(
                    "8120260002120",
                    "Sirup Jahe Samarinda",
                    "Sirup Jahe Merah",
                    "BEVERAGE",
                    "6472",
                    3,
                    "Lina Simulasi",
                    "6472034410900001",
                    "081200000103",
                    true),
            new DemoBusiness(
                    "8120260003120",
                    "Roti Manis Balikpapan",
                    "Roti Manis Kelapa",
                    "BAKERY",
                    "6471",
                    1,
                    "Hadi Latihan",
                    "6471012207880004",
                    "081200000104",
                    true),
            new DemoBusiness(
                    "8120260004120",
                    "Dodol Pantai",
                    "Dodol Durian",
                    "CONFECTIONERY",
                    "6471",
                    2,
                    "Wati Andaian",
                    "6471026601920002",
                    "081200000105",
                    false));

    String companion() {
        return "companion-" + regency + "-" + lp3h;
    }
}
