package dev.pinbridge.graphql.notes;

import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.notes.ReadNotes;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.graphql.calls.CallView;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.sockets.SharedPolls;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// Notes of calls that the actor may open, and who changed them.
@Controller
final class NotesController {
    private final ReadNotes read;
    private final OpenNotes open;
    private final PeopleByReference people;
    private final SharedPolls polls;

    NotesController(ReadNotes read, OpenNotes open, PeopleByReference people, SharedPolls polls) {
        this.read = read;
        this.open = open;
        this.people = people;
        this.polls = polls;
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, List<NoteView>> notes(List<CallView> calls, @ContextValue Actor actor) {
        var notes =
                read.ofCalls(actor, calls.stream().map(view -> view.call().id()).toList());
        return calls.stream()
                .collect(toMap(
                        view -> view,
                        view -> notes.getOrDefault(view.call().id(), List.of()).stream()
                                .map(NoteView::new)
                                .toList()));
    }

    @BatchMapping(typeName = "Note")
    Map<NoteView, List<NoteVersionView>> versions(List<NoteView> notes, @ContextValue Actor actor) {
        var versions = read.versions(
                actor, notes.stream().map(view -> view.note().id()).toList());
        return notes.stream()
                .collect(toMap(
                        view -> view,
                        view -> versions.getOrDefault(view.note().id(), List.of()).stream()
                                .map(NoteVersionView::new)
                                .toList()));
    }

    @BatchMapping(typeName = "NoteVersion")
    Map<NoteVersionView, PersonView> changedBy(List<NoteVersionView> versions, @ContextValue Actor actor) {
        return people.of(actor, versions, view -> view.version().by());
    }

    @BatchMapping(typeName = "NoteSection")
    Map<NoteSectionView, PersonView> editedBy(List<NoteSectionView> sections, @ContextValue Actor actor) {
        return people.of(actor, sections, NoteSectionView::editor);
    }

    /// What whoever may open the call sees of its notes, as long as they may.
    private record Watch(OrganisationId organisation, PersonId person, CallId call) {}

    @SubscriptionMapping
    Flux<List<NoteView>> callNotes(@Argument String callId, @ContextValue Actor actor) {
        var call = NodeIds.call(callId)
                .filter(known -> open.ofCall(actor, known).isPresent())
                .orElseThrow(() -> new BadRequest("callId", "must be the `id` of a call that you may open"));
        return polls.watch(
                new Watch(actor.organisation(), actor.person(), call), () -> open.ofCall(actor, call), _ -> false);
    }
}
