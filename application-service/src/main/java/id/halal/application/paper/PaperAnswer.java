package id.halal.application.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A paper on its way to a browser: the same bytes for ever, for this caller alone. */
public final class PaperAnswer {

    public static final String PDF = "application/pdf";

    private PaperAnswer() {}

    public static Response of(byte[] paper, String sha256, String name) {
        return Response.ok(paper, PDF)
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9-]", "") + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
