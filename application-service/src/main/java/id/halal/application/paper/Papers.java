package id.halal.application.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.StringReader;
import java.util.logging.Level;

/**
 * Makes papers: PDF/A-2b with its fonts inside. The same {@link Paper} and template give the same bytes, on any machine and on any day,
 * so a paper can be kept by the hash of its bytes. Templates reach nothing but their data: no network, no file; pictures come as
 * {@code data:} addresses. Costs some tens of milliseconds of processor time; keep it out of transactions that hold locks.
 */
@Singleton
public class Papers {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PaperTemplates templates;
    private final PaperFonts fonts;

    Papers(PaperTemplates templates) {
        this.templates = templates;
        this.fonts = new PaperFonts();
        // It tells the progress of every page at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The paper as PDF/A.
     *
     * @throws PaperException when there is no such template, or it names what the data do not have, or it is no XHTML
     */
    public byte[] pdf(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(parse(paper.template(), html(paper)), "about:blank")
                .useExternalResourceAccessControl(
                        (address, type) -> address != null && address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> address != null && address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useColorProfile(COLOURS)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B)
                .useReplacementText("?");
        fonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return PaperProperties.save(renderer.getPdfDocument(), paper);
        } catch (IOException e) {
            throw new PaperException("template " + paper.template() + " cannot be drawn", e);
        }
    }

    /**
     * The filled-in template as XHTML, for a page on a screen.
     *
     * @throws PaperException when there is no such template, or it names what the data do not have
     */
    public String html(Paper paper) {
        return templates.fill(paper.template(), paper.data());
    }

    private static Document parse(String template, String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new PaperException("template " + template + " makes no XHTML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new PaperException("template " + template + " cannot be parsed", e);
        }
    }
}
