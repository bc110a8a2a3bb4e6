package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is shown of a transcript that was changed: it may have changed what its call is about, and so who may
/// open it.
@Component
final class ShownTranscripts {
    private final ReadCalls read;

    ShownTranscripts(ReadCalls read) {
        this.read = read;
    }

    @Nullable
    TranscriptView of(Actor actor, TranscriptOutline outline) {
        return read.find(actor, outline.call()).isPresent() ? new TranscriptView(outline) : null;
    }
}
