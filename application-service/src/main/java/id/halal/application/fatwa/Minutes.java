package id.halal.application.fatwa;

import id.halal.application.paper.Paper;
import id.halal.application.paper.Papers;
import id.halal.application.storage.ContentStorage;
import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The minutes (berita acara) of a session: one PDF, kept by the hash of its bytes. */
@Singleton
class Minutes {

    /**
     * What the minutes say.
     *
     * @param name how people call the session: its day and its place
     */
    record Content(
            String name,
            LocalDate heldOn,
            String place,
            String chair,
            Instant closedAt,
            List<MinutesLine> decided,
            List<MinutesLine> dropped) {}

    private static final DateTimeFormatter CLOSED =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", Locale.of("id", "ID"));

    private final Papers papers;
    private final ContentStorage storage;

    Minutes(Papers papers, ContentStorage storage) {
        this.papers = papers;
        this.storage = storage;
    }

    /** The same session makes the same bytes, so making them again after a crash is harmless. */
    String keep(Content content) {
        byte[] pdf = papers.pdf(new Paper(
                "fatwa-minutes",
                "Berita acara " + content.name(),
                content.closedAt(),
                Map.of(
                        "foot",
                        content.name(),
                        "name",
                        content.name(),
                        "heldOn",
                        content.heldOn(),
                        "closed",
                        CLOSED.format(content.closedAt().atZone(WorkingCalendar.BUSINESS_ZONE)) + " WIB",
                        "place",
                        content.place(),
                        "chair",
                        content.chair(),
                        "decided",
                        content.decided(),
                        "dropped",
                        content.dropped())));
        return storage.put(pdf).sha256();
    }

    byte[] read(String sha256) {
        return storage.read(sha256);
    }
}
