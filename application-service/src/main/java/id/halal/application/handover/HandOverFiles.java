package id.halal.application.handover;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is handed over: the screens, and the files that go with them. */
record HandOverFiles(List<HandOverScreen> screens, List<Attachment> attachments, List<String> leftOut) {

    HandOverFiles {
        screens = List.copyOf(screens);
        attachments = List.copyOf(attachments);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param name safe for any file system, at most 77 characters
     * @param bytes of the content, which a page does not hold
     * @param sha256 by which the file knows the document; null for a paper made for it
     */
    record Attachment(
            String name,
            byte[] content,
            long bytes,
            @Nullable String sha256) {}

    @Override
    public String toString() {
        return "HandOverFiles[" + attachments.size() + "]";
    }
}
