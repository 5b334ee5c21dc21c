package id.halal.companion.lp3h;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A new LP3H.
 *
 * @param registration 10 digits
 * @param serviceCodes regencies it serves, 4 digits
 */
@Schema(
        examples = "{\"registration\":\"1164000009\",\"institutionName\":\"LP3H Universitas Mulawarman\","
                + "\"serviceCodes\":[\"6471\",\"6472\"]}")
public record RegisterLp3hRequest(
        @NotNull @Pattern(regexp = "[0-9]{10}", message = "LP3H_REGISTRATION_DIGITS")
        String registration,

        @NotBlank @Size(max = 120) String institutionName,

        @NotEmpty @Size(max = 600) List<@NotNull String> serviceCodes) {}
