package id.halal.companion.companion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A new companion.
 *
 * @param registration the companion's own number; its form is not laid down nationally
 * @param lp3hRegistration the one LP3H this companion belongs to
 * @param serviceCodes regencies served, 4 digits
 */
@Schema(
        examples = "{\"registration\":\"6472000309\",\"lp3hRegistration\":\"1164000003\",\"serviceCodes\":[\"6472\"],"
                + "\"person\":{\"name\":\"Siti Contoh\",\"nik\":\"6472014505900009\",\"phone\":\"081234567809\","
                + "\"bankCode\":\"002\",\"bankAccount\":\"001234567809\"}}")
public record RegisterCompanionRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z./-]{3,29}", message = "COMPANION_REGISTRATION_FORMAT")
        String registration,

        @NotNull @Pattern(regexp = "[0-9]{10}", message = "LP3H_REGISTRATION_DIGITS")
        String lp3hRegistration,

        @NotEmpty @Size(max = 60) List<@NotNull String> serviceCodes,
        @NotNull @Valid CompanionPersonRequest person) {}
