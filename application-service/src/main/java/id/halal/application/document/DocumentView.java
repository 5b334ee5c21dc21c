package id.halal.application.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One document of a file.
 *
 * @param sha256 of the bytes as they were sent; pictures are kept without their metadata, so their bytes differ
 * @param bytes as kept
 * @param uploadedBy subject of who sent it, as in the file's history
 * @param uploadedRole in which role; absent on documents older than this field
 * @param photo of a photo of a visit, what it said of itself before its metadata was dropped
 */
@Schema(name = "ApplicationDocument")
public record DocumentView(
        String sha256,
        DocumentKind kind,
        @Nullable String name,
        String mediaType,
        int bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        String uploadedBy,
        @Nullable String uploadedRole,
        Instant uploadedAt,
        @Nullable PhotoFactsView photo) {

    DocumentView with(PhotoFactsView facts) {
        return new DocumentView(
                sha256, kind, name, mediaType, bytes, width, height, uploadedBy, uploadedRole, uploadedAt, facts);
    }
}
