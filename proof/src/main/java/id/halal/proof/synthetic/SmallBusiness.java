package id.halal.proof.synthetic;

/**
 * An invented micro or small food business.
 *
 * @param nib 13 digits; the simulator of OSS knows it, in its regency where that lies in East Kalimantan
 * @param scale MICRO or SMALL
 * @param annualSalesRupiah below the cap of the rules of April 2025 (Rp500 million)
 * @param street as a person would write it
 * @param districtCode 6 digits, inside the regency
 */
public record SmallBusiness(
        String nib,
        String businessName,
        String scale,
        long annualSalesRupiah,
        String street,
        String regencyCode,
        String districtCode,
        Person owner,
        ProductIdea product) {

    @Override
    public String toString() {
        return "the synthetic business " + nib;
    }
}
