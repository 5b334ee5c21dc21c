package id.halal.quota.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that it can hold what a friendly writer would not. */
final class RawSheet {

    private final StringBuilder rows = new StringBuilder();
    private String behind = "";
    private int number;

    /** With all headings in their order. */
    static RawSheet withHeadings() {
        return new RawSheet()
                .row(Arrays.stream(SheetColumn.values())
                        .map(column -> text(column.heading()))
                        .toArray(String[]::new));
    }

    /** A row of cells; each stands in its place, an empty one is left out. */
    RawSheet row(String... cells) {
        number++;
        rows.append("<row r=\"").append(number).append("\">");
        for (int place = 0; place < cells.length; place++) {
            if (!cells[place].isEmpty()) {
                rows.append(cells[place].replace("<c ", "<c r=\"" + (char) ('A' + place) + number + "\" "));
            }
        }
        rows.append("</row>");
        return this;
    }

    /** Two cells become one, of which only the first has a text. */
    RawSheet merged(String range) {
        behind = "<mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>";
        return this;
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    static String number(String value) {
        return "<c ><v>" + value + "</v></c>";
    }

    /** A formula with what it last came to. */
    static String formula(String formula, String came) {
        return "<c ><f>" + formula + "</f><v>" + came + "</v></c>";
    }

    static String textFormula(String formula, String came) {
        return "<c t=\"str\"><f>" + formula + "</f><v>" + came + "</v></c>";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>""");
            entry(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
                    </Relationships>""");
            entry(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                    <sheet name="Rekap" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                            + "</sheetData>" + behind + "</worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive whose entries unpack to so many zeros each. */
    static byte[] bomb(int entries, int bytesEach) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                for (int left = bytesEach; left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, Math.min(left, zeros.length));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.lines().collect(Collectors.joining(" ")).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
