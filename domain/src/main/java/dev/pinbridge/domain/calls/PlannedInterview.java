package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.mirror.InterviewId;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An interview of the ATS as the call that it will be.
///
/// @param details without the candidate: whoever reads them may not be allowed to know who it is
/// @param status the ATS's word, which is not documented; null when there is none
/// @param writtenAt when the mirror last changed it
public record PlannedInterview(
        InterviewId id, CallDetails details, @Nullable String status, Instant writtenAt) {
    private static final Pattern WITHDRAWN = Pattern.compile("cancel|withdr[ae]w", Pattern.CASE_INSENSITIVE);

    /// Whether the ATS says that it does not take place. Its words are not documented (reference, 4.7), so only
    /// what cannot mean anything else counts.
    public boolean isWithdrawn() {
        return status != null && WITHDRAWN.matcher(status).find();
    }

    /// Where it stands in the order of what the mirror changed.
    public Place place() {
        return new Place(writtenAt, id.value());
    }

    /// A place behind which others are.
    public record Place(Instant writtenAt, String id) {
        /// Before all that was changed at that time or later.
        public static Place before(Instant time) {
            return new Place(time, "");
        }
    }
}
