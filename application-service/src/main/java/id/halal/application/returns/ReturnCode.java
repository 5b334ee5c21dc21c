package id.halal.application.returns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;

/** What files are returned for. The sentence of each stands among the messages under its key. */
@Schema(name = "ApplicationReturnCode")
public enum ReturnCode {
    /** Vague, or several products under one name. */
    PRODUCT_NAME,
    PRODUCT_VARIANT_MISSING,
    /** Brand, symbol, shape or packaging. */
    PRODUCT_LOOK,
    /** Ingredients do not match the text of the process. */
    INGREDIENT_MISMATCH,
    INGREDIENT_CERTIFICATE,
    PROCESS_UNCLEAR,
    PHOTO_NOT_ON_SITE,
    GRINDER_PHOTO_MISSING,
    KBLI_MISMATCH,
    SUPERVISOR_NOT_MUSLIM,
    DOCUMENT_MISSING,
    /** Said by the text alone. Two of these are not the same note, so they are never counted. */
    OTHER;

    String messageKey() {
        return "RETURN_" + name();
    }

    boolean counted() {
        return this != OTHER;
    }

    /** A stored code; notes older than this list keep their text under OTHER. */
    static ReturnCode stored(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
