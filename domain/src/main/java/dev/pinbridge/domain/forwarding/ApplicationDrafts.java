package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;

/// How the ATS would be asked to create an application. Nothing is asked or sent.
@DrivenPort
public interface ApplicationDrafts {
    /// The request's body, as text, to the letter; only the CV's bytes are left out, with a note of how many
    /// there are.
    String draft(NewApplication application);
}
