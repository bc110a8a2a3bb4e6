package dev.pinbridge.domain.conversations;

import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.positions.PositionId;
import java.time.Instant;

/// The first message of one side, which the other accepts or declines; 1 to 5,000 characters.
public record MessageRequest(CandidateId candidate, PositionId position, Side from, String message, Instant sentAt) {
    public static final int MAX_MESSAGE = 5_000;

    public static String message(String raw) {
        return Text.prose(raw, MAX_MESSAGE);
    }
}
