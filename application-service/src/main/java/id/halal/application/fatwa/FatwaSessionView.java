package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session with what was entered. */
@Schema(name = "FatwaSessionView")
public record FatwaSessionView(
        UUID id,
        SessionStatus status,
        long version,
        LocalDate heldOn,
        @Nullable String place,
        @Nullable String chairName,
        Instant createdAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<FatwaDecisionView> decisions) {

    static FatwaSessionView of(FatwaSession session, List<FatwaDecisionView> decisions) {
        return new FatwaSessionView(
                session.id(),
                session.status(),
                session.version(),
                session.heldOn(),
                session.place(),
                session.chairName(),
                session.createdAt(),
                session.closedBy(),
                session.closedAt(),
                decisions);
    }
}
