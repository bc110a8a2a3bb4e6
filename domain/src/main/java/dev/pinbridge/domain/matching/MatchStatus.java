package dev.pinbridge.domain.matching;

/// The kinds of [MatchState], as people tell them apart.
public enum MatchStatus {
    NOT_CONNECTED,
    MATCHED,
    /// A person has to look.
    NEEDS_REVIEW,
    /// It has nothing to do with the ATS, by its type or because a person said so.
    NOT_MATCHED;

    public static MatchStatus of(MatchState state) {
        return switch (state) {
            case MatchState.NotConnected _ -> NOT_CONNECTED;
            case MatchState.Matched _ -> MATCHED;
            case MatchState.Unmatched(var reason) -> reason == NoMatchReason.OTHER_TYPE ? NOT_MATCHED : NEEDS_REVIEW;
            case MatchState.Rejected _ -> NOT_MATCHED;
        };
    }
}
