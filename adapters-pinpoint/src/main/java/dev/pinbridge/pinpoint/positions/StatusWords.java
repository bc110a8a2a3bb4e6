package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.positions.JobStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of the filter on a job's status (reference, section 4.1).
public final class StatusWords {
    private StatusWords() {}

    public static JobStatus status(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "open" -> JobStatus.OPEN;
            case "draft" -> JobStatus.DRAFT;
            case "pending_approval" -> JobStatus.PENDING_APPROVAL;
            case "closed" -> JobStatus.CLOSED;
            case "archived" -> JobStatus.ARCHIVED;
            case "hold" -> JobStatus.ON_HOLD;
            case "cancelled" -> JobStatus.CANCELLED;
            case "filled" -> JobStatus.FILLED;
            case "preview" -> JobStatus.PREVIEW;
            default -> JobStatus.OTHER;
        };
    }
}
