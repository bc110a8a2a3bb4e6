package dev.pinbridge.documents;

import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.application.documents.UploadDocument;
import dev.pinbridge.application.documents.UploadDocumentResult;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.FileName;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes CVs in and gives them out again, byte for byte, within the signed-in person's organisation.
@RestController
final class DocumentsController {
    private final UploadDocument uploadDocument;
    private final ReadDocuments readDocuments;
    private final CurrentActor currentActor;

    DocumentsController(UploadDocument uploadDocument, ReadDocuments readDocuments, CurrentActor currentActor) {
        this.uploadDocument = uploadDocument;
        this.readDocuments = readDocuments;
        this.currentActor = currentActor;
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<UploadedDocument> upload(@RequestPart("file") MultipartFile file) throws IOException {
        var result = uploadDocument.upload(currentActor.get(), nameOf(file), file::getInputStream);
        return switch (result) {
            case UploadDocumentResult.Uploaded(var document) -> created(UploadedDocument.of(document));
            case UploadDocumentResult.Empty _ ->
                throw new DocumentProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "DOCUMENT_EMPTY", "The file is empty. Choose another one.");
            case UploadDocumentResult.TooLarge _ -> throw DocumentProblem.tooLarge();
            case UploadDocumentResult.TypeNotTaken(var mediaType) ->
                throw new DocumentProblem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "DOCUMENT_TYPE_NOT_TAKEN",
                        "The file holds " + mediaType + ". A CV must be a pdf, doc, docx, txt or rtf file.");
            case UploadDocumentResult.Mislabelled(var extension, var found) ->
                throw new DocumentProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "DOCUMENT_MISLABELLED",
                        "The file's name ends in ." + extension + ", but it holds " + found.words()
                                + ". Save it as what its name says, or rename it to end in ." + found.extension()
                                + ".");
        };
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> download(@PathVariable String id) throws IOException {
        var actor = currentActor.get();
        var document = PublicId.parse(id)
                .flatMap(documentId -> readDocuments.find(actor, documentId))
                .orElseThrow(DocumentProblem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.size())
                .cacheControl(CacheControl.noStore())
                // Never shown in the page's own origin.
                .header("Content-Security-Policy", "sandbox")
                .headers(headers -> headers.setContentDisposition(attachment(document)))
                .body(new InputStreamResource(
                        readDocuments.content(actor, document.id()).open()));
    }

    private static ContentDisposition attachment(Document document) {
        return ContentDisposition.attachment()
                .filename(document.name().value(), StandardCharsets.UTF_8)
                .build();
    }

    private static ResponseEntity<UploadedDocument> created(UploadedDocument document) {
        return ResponseEntity.created(URI.create("/documents/" + document.id())).body(document);
    }

    private static FileName nameOf(MultipartFile file) {
        try {
            return new FileName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        } catch (InvalidValue e) {
            throw new DocumentProblem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "FILE_NAME_INVALID", "The file's name " + e.getMessage() + ".");
        }
    }
}
