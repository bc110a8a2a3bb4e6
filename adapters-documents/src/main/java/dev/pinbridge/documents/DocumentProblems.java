package dev.pinbridge.documents;

import dev.pinbridge.domain.directory.NotAllowed;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// Problems of the document endpoints as RFC 9457 `application/problem+json`, with a stable `code` and, where it
/// applies,
/// the `field` that is wrong.
@RestControllerAdvice(assignableTypes = DocumentsController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DocumentProblems {
    @ExceptionHandler
    ProblemDetail documentProblem(DocumentProblem problem) {
        return problem(problem.status(), problem.code(), Objects.requireNonNull(problem.getMessage()));
    }

    /// The container stops reading there, before the use case sees anything; it looks only when the part is asked for.
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail tooLarge() {
        return documentProblem(DocumentProblem.tooLarge());
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    ProblemDetail noFile() {
        return problem(
                HttpStatus.BAD_REQUEST, "FILE_MISSING", "Send the document as the part `file` of multipart/form-data.");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refusal) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, Objects.requireNonNull(refusal.getMessage()));
        problem.setProperty("code", "FORBIDDEN");
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("field", "file");
        return problem;
    }
}
