package id.halal.application.paper;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * Title, date and identity of a PDF. The renderer takes the date from the clock and the identity from date and chance; both are replaced,
 * alike in the two places PDF/A wants them to agree.
 */
final class PaperProperties {

    private static final String PRODUCER = "halal";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               <pdf:Producer>halal</pdf:Producer>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <xmp:CreateDate>{date}</xmp:CreateDate>
               <xmp:ModifyDate>{date}</xmp:ModifyDate>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private PaperProperties() {}

    static byte[] save(PDDocument document, Paper paper) throws IOException {
        Instant madeAt = paper.madeAt().truncatedTo(ChronoUnit.SECONDS);
        Calendar date = GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation(new COSDictionary());
        information.setTitle(paper.title());
        information.setProducer(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setMetadata(metadata(document, paper, madeAt));
        document.setDocumentId(madeAt.toEpochMilli());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static PDMetadata metadata(PDDocument document, Paper paper, Instant madeAt) throws IOException {
        String date = DateTimeFormatter.ISO_INSTANT.format(madeAt);
        String title = paper.title().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        byte[] text = XMP.replace("{date}", date).replace("{title}", title).getBytes(StandardCharsets.UTF_8);
        return new PDMetadata(document, new ByteArrayInputStream(text));
    }
}
