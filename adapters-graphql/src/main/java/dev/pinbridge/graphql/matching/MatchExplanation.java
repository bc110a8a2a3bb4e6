package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.NoMatchReason;

/// Where a match stands and what people can do about it, as a sentence or two.
final class MatchExplanation {
    private MatchExplanation() {}

    static String of(MatchState state) {
        return switch (state) {
            case MatchState.NotConnected _ ->
                "No ATS account is connected in which its application could be. It is looked at once an admin has connected one.";
            case MatchState.Matched(var _, var basis) ->
                switch (basis) {
                    case INTERVIEW -> "It came of an interview in the ATS.";
                    case EVIDENCE ->
                        "It fits this application beyond reasonable doubt. Undo or choose another one if it is wrong.";
                    case PERSON -> "Somebody said so. Undo to take that back.";
                };
            case MatchState.Unmatched(var reason) -> unmatched(reason);
            case MatchState.Rejected _ ->
                "Somebody said that it is about none of the applications. Undo to take that back.";
        };
    }

    private static String unmatched(NoMatchReason reason) {
        return switch (reason) {
            case MISSING_IN_ATS ->
                "The ATS has no candidate or interview that it fits. It is looked at again when the ATS changes; or choose the application.";
            case DUPLICATES -> "The ATS has more than one application that fits equally well. Choose the right one.";
            case DISAGREEMENT ->
                "It fits an application but contradicts what the ATS says about it. Choose it if it is the right one.";
            case TOO_LITTLE_INFORMATION ->
                "Too little is known of it. Choose the application, or add participants, a title or the time.";
            case OTHER_TYPE ->
                "It is neither a job interview nor a debrief, so it is not matched. Change its type if that is wrong.";
        };
    }
}
