package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * An inspection body (LPH).
 *
 * @param regionCodes provinces and regencies it works in; none means everywhere
 * @param productTypeCodes types of product it may inspect; none means all
 * @param active whether it may be chosen
 */
@Schema(name = "InspectionBodyView")
public record InspectionBody(
        String registration,
        String name,
        List<String> regionCodes,
        List<String> productTypeCodes,
        boolean active,
        long version) {

    boolean takes(String provinceCode, String regencyCode, String productTypeCode) {
        return active
                && (regionCodes.isEmpty() || regionCodes.contains(provinceCode) || regionCodes.contains(regencyCode))
                && (productTypeCodes.isEmpty() || productTypeCodes.contains(productTypeCode));
    }
}
