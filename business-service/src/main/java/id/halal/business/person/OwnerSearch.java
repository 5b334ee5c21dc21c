package id.halal.business.person;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param nik 16 digits; in a body, because a URL ends up in logs */
@Schema(name = "BusinessSearch")
record OwnerSearch(@NotNull String nik) {

    @Override
    public String toString() {
        return "OwnerSearch[protected]";
    }
}
