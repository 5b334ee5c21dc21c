package id.halal.application.document.inspect;

import org.jspecify.annotations.Nullable;

/**
 * Bytes whose type was told from themselves; a picture without its metadata.
 *
 * @param bytes as they are to be kept
 * @param facts what the picture's metadata said before it was dropped
 */
public record InspectedContent(
        String mediaType,
        byte[] bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        PhotoFacts facts) {

    public boolean isImage() {
        return width != null;
    }

    public int shorterSide() {
        return width == null || height == null ? 0 : Math.min(width, height);
    }
}
