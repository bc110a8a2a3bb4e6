package dev.pinbridge.transcripts;

import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// Problems of uploads as RFC 9457 `application/problem+json`, with a stable `code` and, where it
/// applies, the `field` that is wrong.
@RestControllerAdvice(assignableTypes = TranscriptController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TranscriptProblems {
    @ExceptionHandler
    ProblemDetail transcriptProblem(TranscriptProblem problem) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), Objects.requireNonNull(problem.getMessage()));
        detail.setProperty("code", problem.code());
        if (problem.isAboutTheFile()) {
            detail.setProperty("field", "file");
        }
        return detail;
    }

    /// The container stops reading there; it looks only when the part is asked for.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail tooLarge() {
        return transcriptProblem(TranscriptProblem.tooLarge());
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    ProblemDetail noFile() {
        return transcriptProblem(TranscriptProblem.noFile());
    }
}
