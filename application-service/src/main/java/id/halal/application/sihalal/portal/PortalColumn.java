package id.halal.application.sihalal.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list, by their headings in Indonesian or English. */
enum PortalColumn {
    NUMBER("nomor_daftar", "sihalal_number"),
    STATUS("status", "status"),
    ON("tanggal", "on"),
    CERTIFICATE("nomor_sertifikat", "certificate_number"),
    CERTIFICATE_ON("tanggal_sertifikat", "certificate_on"),
    COMMENT("catatan", "comment");

    /** As the cells of a line follow each other. */
    static final List<PortalColumn> ORDER = List.of(values());

    /** Without these a list says nothing. */
    static final List<PortalColumn> REQUIRED = List.of(NUMBER, STATUS, ON);

    private final String heading;
    private final String english;

    PortalColumn(String heading, String english) {
        this.heading = heading;
        this.english = english;
    }

    String heading() {
        return heading;
    }

    static Optional<PortalColumn> of(String text) {
        String heading = text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading) || column.english.equals(heading))
                .findFirst();
    }
}
