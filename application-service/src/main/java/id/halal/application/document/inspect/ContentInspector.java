package id.halal.application.document.inspect;

import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.apache.tika.Tika;

import java.util.Set;

/**
 * Tells what a document is from its bytes, whatever its name or header says; refuses what is not whole or is more than one thing; and
 * draws pictures anew so that no metadata, above all no place, is kept with them.
 */
@Singleton
public class ContentInspector {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final Set<String> TYPES = Set.of(JPEG, PNG, PDF);

    private final Tika tika = new Tika();
    private final InspectConfig config;
    private final Drawing drawing;

    ContentInspector(InspectConfig config, Drawing drawing) {
        this.config = config;
        this.drawing = drawing;
    }

    /**
     * @return the media type, one of JPEG, PNG and PDF, before anything else is looked at
     * @throws ProblemException 422 {@code DOCUMENT_TYPE}
     */
    public String type(byte[] content) {
        String type = tika.detect(content);
        if (!TYPES.contains(type)) {
            throw ProblemException.of(InspectProblem.DOCUMENT_TYPE);
        }
        return type;
    }

    /** @throws ProblemException 413 or 422 with the rule it breaks */
    public InspectedContent inspect(byte[] content) {
        if (content.length > config.maxBytes()) {
            throw ProblemException.of(InspectProblem.DOCUMENT_TOO_LARGE, config.maxBytes());
        }
        String type = type(content);
        if (PDF.equals(type)) {
            PdfStructure.check(content);
            return new InspectedContent(type, content, null, null, PhotoFacts.NONE);
        }
        boolean jpeg = JPEG.equals(type);
        PhotoFacts facts = jpeg ? JpegStructure.check(content) : PngStructure.check(content);
        Intruders.refuseInPicture(content);
        Drawing.Drawn drawn = drawing.draw(content, jpeg ? "jpeg" : "png", facts.turned());
        return new InspectedContent(type, drawn.bytes(), drawn.width(), drawn.height(), facts);
    }
}
