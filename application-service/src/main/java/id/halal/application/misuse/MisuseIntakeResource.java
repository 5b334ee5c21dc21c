package id.halal.application.misuse;

import id.halal.application.document.LooseDocuments;
import id.halal.indonesia.Regions;
import id.halal.platform.data.idempotency.Sha256;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.web.problem.FieldProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Where anybody tells of a misuse. */
@Path("/api/v1/misuse-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "misuse")
public class MisuseIntakeResource {

    private final ReportMisuse report;
    private final LooseDocuments documents;
    private final Regions regions;
    private final Writes writes;

    MisuseIntakeResource(ReportMisuse report, LooseDocuments documents, Regions regions, Writes writes) {
        this.report = report;
        this.documents = documents;
        this.regions = regions;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @Operation(
            operationId = "reportMisuse",
            summary = "Tells of a misuse of a certificate or of the halal label, with a photo",
            description =
                    "Public. Form fields: kind, description, photo (JPEG or PNG, at most 2 MB), and if known certificateNumber,"
                            + " regencyCode; contact is optional and kept encrypted. The photo is kept without metadata.")
    @APIResponse(
            responseCode = "201",
            description = "It has come in",
            content = @Content(schema = @Schema(implementation = MisuseReceiptView.class)))
    @APIResponse(responseCode = "422", description = "The fields that are wrong, or the photo is none")
    public Response tell(MisuseReportForm form) {
        byte[] photo = bytes(form.photo);
        MisuseReport told = form.checked(Sha256.hex(photo), regions);
        LooseDocuments.Loose kept = documents.keep(photo, null);
        if (!kept.image()) {
            throw missing();
        }
        return writes.once(told, scope -> {
            MisuseReceiptView receipt =
                    report.report(told, new MisuseStore.Photo(kept.contentSha256(), kept.mediaType()));
            return new Written(201, null, null, receipt);
        });
    }

    private static byte[] bytes(@Nullable FileUpload photo) {
        if (photo == null || photo.size() == 0) {
            throw missing();
        }
        try {
            return Files.readAllBytes(photo.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException missing() {
        return ProblemException.of(MisuseProblem.MISUSE_PHOTO_MISSING)
                .withFields(List.of(FieldProblem.of("/photo", MisuseProblem.MISUSE_PHOTO_MISSING)));
    }
}
