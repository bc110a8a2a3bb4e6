package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadingTest {
    private final Customer customer = new Customer();

    @Test
    void givesBackWhatWasUploadedByteForByte() {
        // given
        var cv = Cvs.pdf();
        // when
        var uploaded = customer.recruiter.upload("Lebenslauf Zoë.pdf", cv);
        // then
        assertThat(uploaded.statusCode()).isEqualTo(201);
        var answer = Client.json(uploaded);
        assertThat(answer.get("name").asString()).isEqualTo("Lebenslauf Zoë.pdf");
        assertThat(answer.get("type").asString()).isEqualTo("PDF");
        assertThat(answer.get("size").asLong()).isEqualTo(cv.length);
        // when
        var downloaded = customer.recruiter.get("/documents/" + answer.get("id").asString());
        // then
        assertThat(downloaded.body()).isEqualTo(cv);
        assertThat(downloaded.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(downloaded.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header ->
                        assertThat(header).startsWith("attachment").contains("UTF-8''Lebenslauf%20Zo%C3%AB.pdf"));
        assertThat(downloaded.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void tellsEachTypeByItsContent() throws IOException {
        assertThat(typeOf("a.txt", "Plain text, ünïcode".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("TXT");
        assertThat(typeOf("a.rtf", "{\\rtf1\\ansi Hello}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("RTF");
        assertThat(typeOf("a.docx", docx())).isEqualTo("DOCX");
        assertThat(typeOf("a.doc", doc())).isEqualTo("DOC");
        assertThat(typeOf("a.pdf", Cvs.pdf())).isEqualTo("PDF");
    }

    @Test
    void givesANameWithoutAnEndingTheRightOne() {
        assertThat(Client.json(customer.recruiter.upload("cv", Cvs.pdf()))
                        .get("name")
                        .asString())
                .isEqualTo("cv.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.docx,422,DOCUMENT_MISLABELLED",
        "cv.exe,422,DOCUMENT_MISLABELLED",
    })
    void refusesAPdfWithAnotherName(String name, int status, String code) {
        // when
        var refused = customer.recruiter.upload(name, Cvs.pdf());
        // then
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Client.json(refused).get("code").asString()).isEqualTo(code);
        assertThat(Client.json(refused).get("field").asString()).isEqualTo("file");
        assertThat(Client.json(refused).get("detail").asString())
                .contains("a PDF")
                .contains(".pdf");
    }

    @Test
    void refusesAnEmptyFile() {
        // when
        var refused = customer.recruiter.upload("cv.pdf", new byte[0]);
        // then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Client.json(refused).get("code").asString()).isEqualTo("DOCUMENT_EMPTY");
    }

    @ParameterizedTest
    @CsvSource({"30000001", "31500000", "36000000"})
    void refusesMoreThan30Megabytes(int size) {
        // when
        var refused = customer.recruiter.upload("cv.pdf", Cvs.pdfOf(size));
        // then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Client.json(refused).get("detail").asString()).contains("30 MB");
    }

    @Test
    void refusesWhatTheAtsDoesNotTake() throws IOException {
        // given
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        // when
        var picture = customer.recruiter.upload("cv.pdf", png);
        var archive = customer.recruiter.upload("cv.docx", zip("readme.txt", "not a document"));
        var page = customer.recruiter.upload(
                "cv.txt", "<!doctype html><html><body>Hi</body></html>".getBytes(StandardCharsets.UTF_8));
        // then
        assertThat(List.of(picture, archive, page)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(415);
            assertThat(Client.json(refused).get("detail").asString()).contains("pdf, doc, docx, txt or rtf");
        });
        assertThat(Client.json(picture).get("detail").asString()).contains("image/png");
    }

    @Test
    void forgetsTheFolderInAName() {
        assertThat(Client.json(customer.recruiter.upload("../../etc/cv.pdf", Cvs.pdf()))
                        .get("name")
                        .asString())
                .isEqualTo("cv.pdf");
    }

    @Test
    void isNotForMembers() {
        // when
        var refused = customer.signIn("GROWTH", "member").upload("cv.pdf", Cvs.pdf());
        // then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Client.json(refused).get("detail").asString()).contains("recruiter");
    }

    @Test
    void hidesDocumentsFromOtherOrganisations() {
        // given
        var id = Client.json(customer.recruiter.upload("cv.pdf", Cvs.pdf()))
                .get("id")
                .asString();
        // when, then
        assertThat(new Customer().recruiter.get("/documents/" + id).statusCode())
                .isEqualTo(404);
        assertThat(customer.recruiter.get("/documents/made-up").statusCode()).isEqualTo(404);
    }

    private String typeOf(String name, byte[] content) {
        return Client.json(customer.recruiter.upload(name, content)).get("type").asString();
    }

    /// The container of the older Word format, with the one stream that makes it a Word document.
    private static byte[] doc() throws IOException {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /// As small as Word documents get.
    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/>"
                            + "</w:document>");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
