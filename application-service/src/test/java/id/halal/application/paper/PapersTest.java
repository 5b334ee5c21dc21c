package id.halal.application.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real PDF, read back. */
class PapersTest {

    private record Line(String name, long amount) {}

    private static final String LETTER = """
            {#include layout}
            <h1>SURAT</h1>
            <p>Kepada {business}, {date.long}</p>
            {#for line in lines}<p><b>{line.name}</b> <i>{line.amount.rupiah}</i></p>{/for}
            <img src="{qr}" style="width: 30mm" alt="QR"/>
            {/include}""";

    private static final Map<String, Object> DATA = Map.of(
            "title",
            "Surat",
            "foot",
            "SH2026-1-1",
            "example",
            true,
            "business",
            "Kripik <Bu \"Sri\" & 'Rekan'>\u0001",
            "date",
            LocalDate.of(2026, 11, 22),
            "lines",
            List.of(new Line("Biaya pendaftaran", 1_500_000)),
            "qr",
            QrCode.dataUri("https://example.id/v#abc"));

    private static final Paper PAPER = new Paper("letter", "Surat", Instant.parse("2026-11-22T03:04:05.678Z"), DATA);

    @TempDir
    private Path folder;

    @BeforeEach
    void anOperatorsTemplate() throws IOException {
        template("letter", LETTER);
    }

    @Test
    void whatTheTemplateNamesCanBeRead() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers().pdf(PAPER))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Kepada Kripik <Bu \"Sri\" & 'Rekan'>, 22 November 2026")
                    .contains("Biaya pendaftaran Rp1.500.000")
                    .contains("SH2026-1-1")
                    .contains("1 / 1");
            assertThat(text.replaceAll("\\s", ""))
                    .as("set aslant, a few letters a line")
                    .contains("CONTOH");
        }
    }

    @Test
    void itIsAnArchivableFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers().pdf(PAPER))) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>")
                    .contains("<xmp:CreateDate>2026-11-22T03:04:05Z</xmp:CreateDate>");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Surat");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Liberation.*");
                }
            }
        }
    }

    @Test
    void theSamePaperIsTheSameBytes() {
        byte[] first = papers().pdf(PAPER);
        for (int i = 0; i < 5; i++) {
            assertThat(papers().pdf(PAPER)).isEqualTo(first);
        }
        assertThat(papers().pdf(new Paper("letter", "Surat", PAPER.madeAt().plusSeconds(1), DATA)))
                .isNotEqualTo(first);
    }

    @Test
    void aTemplateReachesNothingOutside() throws IOException {
        Path secret = Files.write(folder.resolve("secret.png"), QrCode.png("secret"));
        template("letter", """
                <html xmlns="http://www.w3.org/1999/xhtml"><head>
                <link rel="stylesheet" href="http://127.0.0.1:1/x.css"/></head>
                <body><p>Isi</p><img src="%s"/><img src="http://127.0.0.1:1/x.png"/></body></html>""".formatted(secret.toUri()));
        try (PDDocument pdf = Loader.loadPDF(papers().pdf(PAPER))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Isi");
        }
        template("letter", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><html><body>&e;</body></html>");
        assertThatThrownBy(() -> papers().pdf(PAPER)).isInstanceOf(PaperException.class);
        template("letter", "<html><body>{config:['halal.issuer']}</body></html>");
        assertThatThrownBy(() -> papers().pdf(PAPER)).isInstanceOf(PaperException.class);
        template("letter", "<html><body>{business.getClass.getName}</body></html>");
        assertThatThrownBy(() -> papers().pdf(PAPER)).isInstanceOf(PaperException.class);
    }

    @Test
    void aSlipInAnOperatorsTemplateIsToldAtTheStart() throws IOException {
        template("letter", "<html><body>{#if business}</body></html>");
        assertThatThrownBy(this::papers)
                .isInstanceOf(PaperException.class)
                .hasMessageContaining("letter")
                .hasMessageContaining("if");
    }

    @Test
    void anUnknownNameIsNoTemplate() {
        for (String name : List.of("unknown", "../letter", "letter.html", "")) {
            assertThatThrownBy(() -> papers().pdf(new Paper(name, "x", PAPER.madeAt(), DATA)))
                    .isInstanceOf(PaperException.class);
        }
    }

    private void template(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), text);
    }

    private Papers papers() {
        PaperConfig config = new PaperConfig() {
            @Override
            public Optional<Path> templates() {
                return Optional.of(folder);
            }

            @Override
            public String pressEvery() {
                return "1s";
            }
        };
        return new Papers(new PaperTemplates(config));
    }
}
