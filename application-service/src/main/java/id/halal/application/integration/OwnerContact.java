package id.halal.application.integration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** An owner's data in full; for the moment of use only. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OwnerContact(
        @Nullable String name,
        @Nullable String nik,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street) {

    @Override
    public String toString() {
        return "OwnerContact[]";
    }
}
