package dev.pinbridge.application.transcripts;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.SpokenBy;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Of the calls that there still are.
public final class InMemoryTranscripts implements Transcripts {
    private final InMemoryTable<CallId, Kept> rows;
    private final Calls calls;

    private record Kept(TranscriptOutline outline, Spoken spoken) {
        Transcript whole() {
            return new Transcript(
                    outline.organisation(),
                    outline.call(),
                    outline.version(),
                    new Spoken(
                            outline.speakers().stream().map(SpokenBy::speaker).toList(), spoken.utterances()),
                    outline.uploadedBy(),
                    outline.uploadedAt());
        }
    }

    public InMemoryTranscripts(InMemoryTransactions transactions, Calls calls) {
        this.rows = new InMemoryTable<>(transactions);
        this.calls = calls;
    }

    @Override
    public void save(Transcript transcript) {
        rows.put(transcript.organisation(), transcript.call(), new Kept(transcript.outline(), transcript.spoken()));
    }

    @Override
    public Optional<Transcript> find(OrganisationId organisation, CallId call) {
        return kept(organisation, call).map(Kept::whole);
    }

    private Optional<Kept> kept(OrganisationId organisation, CallId call) {
        return calls.find(organisation, call).flatMap(_ -> rows.find(organisation, call));
    }

    @Override
    public Map<CallId, TranscriptOutline> outlines(OrganisationId organisation, Collection<CallId> ofCalls) {
        return ofCalls.stream()
                .distinct()
                .flatMap(call -> kept(organisation, call).stream())
                .map(Kept::outline)
                .collect(Collectors.toMap(TranscriptOutline::call, outline -> outline));
    }

    @Override
    public void saveSpeakers(TranscriptOutline outline) {
        kept(outline.organisation(), outline.call())
                .filter(kept -> kept.outline().version() == outline.version())
                .ifPresent(kept -> rows.put(outline.organisation(), outline.call(), new Kept(outline, kept.spoken())));
    }

    @Override
    public Map<TranscriptVersion, List<NumberedUtterance>> utterances(
            OrganisationId organisation, Collection<TranscriptVersion> transcripts, int from, int size) {
        return transcripts.stream()
                .distinct()
                .flatMap(version -> kept(organisation, version.call())
                        .filter(kept -> kept.outline().id().equals(version)
                                && kept.spoken().utterances().size() > from)
                        .stream())
                .collect(Collectors.toMap(kept -> kept.outline().id(), kept -> numbered(kept.spoken(), from, size)));
    }

    private static List<NumberedUtterance> numbered(Spoken spoken, int from, int size) {
        return IntStream.range(from, Math.min(from + size, spoken.utterances().size()))
                .mapToObj(i -> new NumberedUtterance(i, spoken.utterances().get(i)))
                .toList();
    }
}
