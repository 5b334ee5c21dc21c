package id.halal.business.person;

import id.halal.platform.data.protect.ProtectedData;
import id.halal.platform.data.protect.ProtectedField;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The owner's data in the protected store. Each business has a person of its own for now: two businesses of the same owner share
 * neither key nor row, and are found together only by the NIK's blind index.
 */
@Singleton
public class OwnerData {

    private final ProtectedData data;

    OwnerData(ProtectedData data) {
        this.data = data;
    }

    public void store(UUID business, UUID person, Map<ProtectedField, @Nullable String> values) {
        if (!values.isEmpty()) {
            data.store(business, business, person, values);
        }
    }

    public Map<UUID, Map<ProtectedField, String>> masked(Collection<UUID> businesses) {
        return businesses.isEmpty() ? Map.of() : data.masked(businesses, OwnerFields.all());
    }

    /** In full, recorded once. */
    public Map<ProtectedField, String> reveal(UUID business, String purpose, ProtectedField... fields) {
        return data.reveal(business, business, purpose, fields);
    }

    /** Businesses within the caller's scope whose owner has this NIK, in order of their ids. */
    List<UUID> withNik(String nik) {
        return data.find(OwnerFields.NIK, nik);
    }
}
