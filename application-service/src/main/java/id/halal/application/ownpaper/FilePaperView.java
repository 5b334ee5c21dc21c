package id.halal.application.ownpaper;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * A paper of a file.
 *
 * @param kind as in its path
 * @param title as printed on it
 * @param ready whether it can be made now
 * @param missing what the file must say first
 */
@Schema(name = "FilePaperView")
public record FilePaperView(String kind, String title, boolean ready, List<Lack> missing) {

    public FilePaperView {
        missing = List.copyOf(missing);
    }

    /** What is missing, by code and for people. */
    @Schema(name = "FilePaperLack")
    public record Lack(String code, String sentence) {}
}
