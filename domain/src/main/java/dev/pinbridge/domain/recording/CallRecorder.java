package dev.pinbridge.domain.recording;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;

/// Whoever joins calls and records them. It is told which to join, when, and which no longer, and nothing else.
///
/// Of each call the last word counts, and saying it again changes nothing: a caller that does not know whether it
/// was heard says it once more. Answers, or is in trouble, within half a minute. Never called within a
/// transaction.
@DrivenPort
public interface CallRecorder {
    /// It is to join that call. Replaces whatever was said of the call before, so this is how a call moves.
    /// @throws RecorderTrouble when it is not known to have heard
    void expect(RecordingOrder order);

    /// It is not to join that call any more, and to leave it if it is there. Nothing for a call that it was never
    /// told of.
    /// @throws RecorderTrouble when it is not known to have heard
    void release(OrganisationId organisation, CallId call);
}
