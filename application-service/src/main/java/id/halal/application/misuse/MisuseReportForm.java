package id.halal.application.misuse;

import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import id.halal.platform.web.text.ReadableText;
import id.halal.platform.web.text.TextFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of the public page, {@code multipart/form-data}. */
@Schema(name = "MisuseReportForm")
public class MisuseReportForm {

    private static final int DESCRIPTION = 1000;
    private static final int CONTACT = 200;
    private static final Pattern REGENCY = Pattern.compile("[0-9]{4}");

    @RestForm
    @PartType("text/plain")
    @Nullable
    String kind;

    @RestForm
    @PartType("text/plain")
    @Nullable
    String certificateNumber;

    @RestForm
    @PartType("text/plain")
    @Nullable
    String regencyCode;

    @RestForm
    @PartType("text/plain")
    @Nullable
    String description;

    @RestForm
    @PartType("text/plain")
    @Nullable
    String contact;

    @RestForm("photo")
    @Nullable
    FileUpload photo;

    /** @throws ProblemException 422 with the wrong fields */
    MisuseReport checked(String photoSha256, Regions regions) {
        List<FieldProblem> wrong = new ArrayList<>();
        readable("/description", description, wrong);
        readable("/contact", contact, wrong);
        MisuseKind known = Arrays.stream(MisuseKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (known == null) {
            wrong.add(FieldProblem.of("/kind", "REQUIRED"));
        }
        String told = description == null ? "" : description.strip();
        if (told.isEmpty()) {
            wrong.add(FieldProblem.of("/description", "REQUIRED"));
        } else if (told.length() > DESCRIPTION) {
            wrong.add(FieldProblem.of("/description", "MISUSE_TEXT_TOO_LONG"));
        }
        String reach = blankToNull(contact);
        if (reach != null && reach.length() > CONTACT) {
            wrong.add(FieldProblem.of("/contact", "MISUSE_TEXT_TOO_LONG"));
        }
        String number = blankToNull(certificateNumber);
        if (number != null) {
            number = number.toUpperCase(Locale.ROOT);
            if (!CertificateNumber.isForeignAcceptable(number)) {
                wrong.add(FieldProblem.of("/certificateNumber", "CERTIFICATE_NUMBER_FORMAT"));
            }
        }
        String regency = blankToNull(regencyCode);
        if (regency != null && (!REGENCY.matcher(regency).matches() || !regions.exists(new RegionCode(regency)))) {
            wrong.add(FieldProblem.of("/regencyCode", "MISUSE_REGENCY_FORMAT"));
        }
        if (!wrong.isEmpty() || known == null) {
            throw ProblemException.invalid(wrong);
        }
        return new MisuseReport(known, number, regency, told, reach, photoSha256);
    }

    /** A form comes past the reader of JSON bodies, which looks at every text. */
    private static void readable(String pointer, @Nullable String text, List<FieldProblem> wrong) {
        TextFault fault = text == null ? null : ReadableText.fault(text);
        if (fault != null) {
            wrong.add(FieldProblem.of(pointer, fault.code(), fault.character(), fault.position()));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
