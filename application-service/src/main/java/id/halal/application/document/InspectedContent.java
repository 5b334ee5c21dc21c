package id.halal.application.document;

import org.jspecify.annotations.Nullable;

/** Bytes whose type was told from themselves; a picture without its metadata. */
record InspectedContent(
        String mediaType,
        byte[] bytes,
        @Nullable Integer width,
        @Nullable Integer height) {

    boolean isImage() {
        return width != null;
    }

    int shorterSide() {
        return width == null || height == null ? 0 : Math.min(width, height);
    }
}
