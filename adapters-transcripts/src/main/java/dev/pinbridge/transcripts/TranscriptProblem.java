package dev.pinbridge.transcripts;

import org.springframework.http.HttpStatus;

/// Why a transcript was not taken in. The message is for the person who tried.
final class TranscriptProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;

    private TranscriptProblem(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static TranscriptProblem tooLarge() {
        return new TranscriptProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "TRANSCRIPT_TOO_LARGE",
                "The file is larger than 5 MB. Choose a smaller one.");
    }

    static TranscriptProblem unreadable(String whatWouldBeRight) {
        return new TranscriptProblem(
                HttpStatus.UNPROCESSABLE_CONTENT, "TRANSCRIPT_UNREADABLE", "The file " + whatWouldBeRight + ".");
    }

    static TranscriptProblem noFile() {
        return new TranscriptProblem(
                HttpStatus.BAD_REQUEST,
                "FILE_MISSING",
                "Send the transcript as the part `file` of multipart/form-data.");
    }

    static TranscriptProblem callNotFound() {
        return new TranscriptProblem(
                HttpStatus.NOT_FOUND, "CALL_NOT_FOUND", "There is no such call that you may open.");
    }

    /// Rather than about the call that it was uploaded to.
    boolean isAboutTheFile() {
        return status != HttpStatus.NOT_FOUND;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
