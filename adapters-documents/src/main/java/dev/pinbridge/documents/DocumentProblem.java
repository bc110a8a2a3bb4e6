package dev.pinbridge.documents;

import org.springframework.http.HttpStatus;

/// Why a document was not taken or given. The message is for the person who tried.
final class DocumentProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    DocumentProblem(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static DocumentProblem tooLarge() {
        return new DocumentProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "DOCUMENT_TOO_LARGE",
                "The file is larger than 30 MB. Choose a smaller one.");
    }

    static DocumentProblem notFound() {
        return new DocumentProblem(HttpStatus.NOT_FOUND, "DOCUMENT_NOT_FOUND", "There is no such document.");
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
