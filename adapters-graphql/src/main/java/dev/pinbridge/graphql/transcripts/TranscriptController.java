package dev.pinbridge.graphql.transcripts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pinbridge.application.transcripts.ReadTranscripts;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Transcripts of calls that the actor may open, and what is in them.
@Controller
final class TranscriptController {
    private final ReadTranscripts read;
    private final PeopleByReference people;

    TranscriptController(ReadTranscripts read, PeopleByReference people, BatchLoaderRegistry loaders) {
        this.read = read;
        this.people = people;
        // A page of utterances is asked for with arguments, which batch mappings do not take.
        loaders.<UtterancePage, Slice<NumberedUtterance>>forName("utterancesOfTranscripts")
                .registerMappedBatchLoader((pages, environment) -> {
                    GraphQLContext context = Objects.requireNonNull(environment.getContext());
                    return Mono.fromCallable(() -> utterances(pages, context.get("actor")));
                });
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, TranscriptView> transcript(List<CallView> calls, @ContextValue Actor actor) {
        var outlines = read.outlines(
                actor, calls.stream().map(view -> view.call().id()).toList());
        var found = new HashMap<CallView, TranscriptView>();
        calls.forEach(view -> {
            var outline = outlines.get(view.call().id());
            if (outline != null) {
                found.put(view, new TranscriptView(outline));
            }
        });
        return found;
    }

    @BatchMapping(typeName = "Transcript")
    Map<TranscriptView, PersonView> uploadedBy(List<TranscriptView> transcripts, @ContextValue Actor actor) {
        return people.of(actor, transcripts, view -> view.outline().uploadedBy());
    }

    @SchemaMapping(typeName = "Transcript")
    CompletableFuture<Connection<UtteranceView>> utterances(
            TranscriptView transcript,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<UtterancePage, Slice<NumberedUtterance>> utterancesOfTranscripts) {
        var version = transcript.version();
        var from = after == null ? 0 : UtteranceCursors.decode(version, after).orElseThrow(Paging::madeUpCursor) + 1;
        return utterancesOfTranscripts
                .load(new UtterancePage(transcript.outline().id(), from, Paging.size(first)))
                .thenApply(slice -> Connection.of(
                        slice,
                        after,
                        utterance -> UtteranceCursors.encode(version, utterance.number()),
                        utterance -> new UtteranceView(
                                transcript.speaker(utterance.utterance().speaker()), utterance)));
    }

    /// Some utterances of a transcript.
    record UtterancePage(TranscriptVersion transcript, int from, int size) {}

    private record Cut(int from, int size) {}

    /// One question for all transcripts of which the same page is wanted.
    private Map<UtterancePage, Slice<NumberedUtterance>> utterances(Collection<UtterancePage> pages, Actor actor) {
        var found = new HashMap<UtterancePage, Slice<NumberedUtterance>>();
        pages.stream()
                .collect(groupingBy(
                        page -> new Cut(page.from(), page.size()), mapping(UtterancePage::transcript, toList())))
                .forEach((cut, transcripts) -> {
                    var slices = read.utterances(actor, transcripts, cut.from(), cut.size());
                    transcripts.forEach(transcript -> found.put(
                            new UtterancePage(transcript, cut.from(), cut.size()),
                            slices.getOrDefault(transcript, new Slice<>(List.of(), false))));
                });
        return found;
    }
}
