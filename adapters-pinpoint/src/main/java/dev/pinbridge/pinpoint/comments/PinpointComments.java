package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import dev.pinbridge.pinpoint.jsonapi.Trouble;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `GET /comments` (reference, section 4.6).
///
/// All on the application are read, and not those since some time: an application has few, a page holds many, and
/// so no clock has to agree with Pinpoint's. The latest come first, by their ids, since the times are exact to
/// the second only: what comes in meanwhile moves some to a later page, where they are seen twice, but never off
/// a page.
final class PinpointComments implements AtsComments {
    private static final Query NEWEST_FIRST = Query.NONE
            .and("filter[commentable_type]", "Application")
            .and("fields[comments]", "body_text")
            .and("sort", "-id");

    private final PinpointReader reader;

    PinpointComments(PinpointReader reader) {
        this.reader = reader;
    }

    /// One that makes no sense is trouble: whoever asks is about to send again what is not here.
    @Override
    public List<AtsComment> on(AtsCredentials credentials, ApplicationId application) {
        var query = NEWEST_FIRST.and("filter[commentable_id]", application.value());
        return reader.pages(credentials, "/comments", query, Capability.READ_COMMENTS).stream()
                .map(Document::data)
                .flatMap(List::stream)
                .map(PinpointComments::comment)
                .distinct()
                .toList();
    }

    private static AtsComment comment(Resource resource) {
        if (resource.id() == null) {
            throw Trouble.senseless();
        }
        var text = resource.attributes(Attributes.class).bodyText();
        return new AtsComment(new AtsCommentId(resource.id()), Objects.requireNonNullElse(text, ""));
    }

    private record Attributes(@Nullable String bodyText) {}
}
