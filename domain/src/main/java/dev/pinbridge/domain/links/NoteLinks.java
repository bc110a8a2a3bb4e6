package dev.pinbridge.domain.links;

import dev.pinbridge.domain.calls.CallId;
import java.net.URI;

/// Where people find the notes of a call.
@FunctionalInterface
public interface NoteLinks {
    URI of(CallId call);
}
