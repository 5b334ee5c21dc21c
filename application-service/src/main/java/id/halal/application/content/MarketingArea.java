package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the product is sold (area pemasaran). */
@Schema(name = "MarketingArea")
public enum MarketingArea {
    REGENCY,
    PROVINCE,
    NATIONAL,
    INTERNATIONAL
}
