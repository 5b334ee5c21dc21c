package id.halal.application.fatwa;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A session with its list and what was entered.
 *
 * @param files on the list
 * @param minutesSha256 hash of the minutes, once closed
 * @param dropped files that had changed when the session was closed: their decisions took no effect
 */
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
        List<FatwaFileView> files,
        List<FatwaDecisionView> decisions,
        List<UUID> dropped,
        @Nullable String minutesSha256) {

    static FatwaSessionView head(FatwaSession session) {
        return of(session, List.of(), List.of());
    }

    static FatwaSessionView of(FatwaSession session, List<FatwaFileView> files, List<FatwaDecisionView> decisions) {
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
                files,
                decisions,
                decisions.stream()
                        .filter(FatwaDecisionView::isDropped)
                        .map(FatwaDecisionView::applicationId)
                        .toList(),
                session.minutesSha256());
    }
}
