package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// What was said in calls, for those who may open them, of which the caller has made sure.
@ReadModel
public final class ReadTranscripts {
    private final Transcripts transcripts;
    private final Transactions transactions;

    public ReadTranscripts(Transcripts transcripts, Transactions transactions) {
        this.transcripts = transcripts;
        this.transactions = transactions;
    }

    /// Of those that have one.
    public Map<CallId, TranscriptOutline> outlines(Actor actor, Collection<CallId> calls) {
        return transactions.within(actor.organisation(), () -> transcripts.outlines(actor.organisation(), calls));
    }

    /// What is said in each from the utterance of this number on, `size` utterances at most. One that says no
    /// more, or has been replaced, is missing.
    public Map<TranscriptVersion, Slice<NumberedUtterance>> utterances(
            Actor actor, Collection<TranscriptVersion> some, int from, int size) {
        return transactions
                .within(actor.organisation(), () -> transcripts.utterances(actor.organisation(), some, from, size + 1))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Slice.of(entry.getValue(), size)));
    }
}
