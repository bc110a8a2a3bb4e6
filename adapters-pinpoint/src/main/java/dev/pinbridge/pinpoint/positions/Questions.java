package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a job asks, read from what came along with it.
///
/// The words for types of question are not documented (reference, section 4.11), so the shape decides first: what
/// has options is a choice. Then a word that can mean one thing only does, and whatever is left takes text.
final class Questions {
    private Questions() {}

    static List<JobQuestion> of(Document document, Resource job) {
        return document.allRelated(job, "questions", "questions").stream()
                .flatMap(resource -> question(resource).stream())
                .toList();
    }

    private static Optional<JobQuestion> question(Resource resource) {
        var id = resource.id();
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        var attributes = resource.attributes(QuestionAttributes.class);
        var title = attributes.title();
        return Optional.of(new JobQuestion(
                new QuestionId(id),
                title == null || title.isBlank() ? "Question " + id : title.strip(),
                attributes.hasOptions() ? QuestionKind.OTHER : kind(attributes.questionType()),
                Boolean.TRUE.equals(attributes.required())));
    }

    private static QuestionKind kind(@Nullable String type) {
        var word = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (says(word, "choice", "select", "option", "dropdown", "file", "document", "upload", "attachment", "video")
                || (says(word, "date") && says(word, "range", "from", "span", "period"))) {
            return QuestionKind.OTHER;
        }
        if (says(word, "bool", "yes", "checkbox")) {
            return QuestionKind.BOOLEAN;
        }
        if (says(word, "number", "numeric", "integer", "decimal")) {
            return QuestionKind.NUMBER;
        }
        if (says(word, "date")) {
            return QuestionKind.DATE;
        }
        return says(word, "url", "link", "website") ? QuestionKind.URL : QuestionKind.TEXT;
    }

    private static boolean says(String type, String... words) {
        return Stream.of(words).anyMatch(type::contains);
    }
}
