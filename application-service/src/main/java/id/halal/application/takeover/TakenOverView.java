package id.halal.application.takeover;

import id.halal.application.filing.Application;
import id.halal.application.filing.ApplicationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** A file as it stands after its take-over, which may have been an earlier one. */
@Schema(name = "TakenOverView")
public record TakenOverView(UUID applicationId, ApplicationStatus status) {

    static TakenOverView of(Application file) {
        return new TakenOverView(file.id(), file.status());
    }
}
