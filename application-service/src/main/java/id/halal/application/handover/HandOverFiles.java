package id.halal.application.handover;

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
     */
    record Attachment(String name, byte[] content, long bytes) {}

    @Override
    public String toString() {
        return "HandOverFiles[" + attachments.size() + "]";
    }
}
