package dev.pinbridge.application.notes;

import static java.util.Comparator.comparing;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteVersion;
import dev.pinbridge.domain.notes.NoteWriting;
import dev.pinbridge.domain.notes.Notes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of the calls that there still are.
public final class InMemoryNotes implements Notes {
    private final InMemoryTable<NoteId, Note> rows;
    private final InMemoryTable<NoteId, List<NoteVersion>> versions;
    private final Calls calls;

    public InMemoryNotes(InMemoryTransactions transactions, Calls calls) {
        this.rows = new InMemoryTable<>(transactions);
        this.versions = new InMemoryTable<>(transactions);
        this.calls = calls;
    }

    @Override
    public void add(Collection<Note> notes) {
        notes.stream()
                .filter(note -> all(note.organisation()).noneMatch(other -> isSame(note, other)))
                .forEach(note -> rows.put(note.organisation(), note.id(), note));
    }

    private static boolean isSame(Note one, Note other) {
        return one.call().equals(other.call())
                && one.template().id().equals(other.template().id());
    }

    private Stream<Note> all(OrganisationId organisation) {
        return rows.all(organisation)
                .filter(note -> calls.find(organisation, note.call()).isPresent());
    }

    @Override
    public List<Note> findAll(OrganisationId organisation, Collection<NoteId> ids) {
        return all(organisation).filter(note -> ids.contains(note.id())).toList();
    }

    @Override
    public Optional<Note> lock(OrganisationId organisation, NoteId id) {
        return find(organisation, id);
    }

    @Override
    public Map<CallId, List<Note>> ofCalls(OrganisationId organisation, Collection<CallId> ofCalls) {
        return all(organisation)
                .filter(note -> ofCalls.contains(note.call()))
                .sorted(comparing(Note::createdAt)
                        .thenComparing(note -> note.template().id().value().toString()))
                .collect(Collectors.groupingBy(Note::call));
    }

    @Override
    public void save(Note note) {
        rows.put(note.organisation(), note.id(), note);
        var latest = note.latest();
        if (latest != null) {
            var kept = new ArrayList<>(kept(note.organisation(), note.id()));
            kept.removeIf(version -> version.number() == latest.number());
            kept.addFirst(latest);
            versions.put(note.organisation(), note.id(), List.copyOf(kept));
        }
    }

    private List<NoteVersion> kept(OrganisationId organisation, NoteId id) {
        return versions.find(organisation, id).orElse(List.of());
    }

    @Override
    public boolean ask(OrganisationId organisation, Collection<CallId> ofCalls, Instant now) {
        var asked = ofCalls(organisation, ofCalls).values().stream()
                .flatMap(List::stream)
                .toList();
        asked.forEach(note -> rows.put(organisation, note.id(), note.asked(now)));
        return !asked.isEmpty();
    }

    @Override
    public Map<NoteId, List<NoteVersion>> versions(OrganisationId organisation, Collection<NoteId> ids, int most) {
        return ids.stream()
                .distinct()
                .filter(id -> !kept(organisation, id).isEmpty())
                .collect(Collectors.toMap(
                        id -> id,
                        id -> kept(organisation, id).stream().limit(most).toList()));
    }

    @Override
    public void replace(OrganisationId organisation, NoteId id, List<NoteVersion> replaced) {
        versions.put(
                organisation,
                id,
                kept(organisation, id).stream()
                        .map(version -> replaced.stream()
                                .filter(next -> next.number() == version.number())
                                .findFirst()
                                .orElse(version))
                        .toList());
        find(organisation, id)
                .ifPresent(note -> replaced.stream()
                        .filter(next -> note.latest() != null
                                && next.number() == note.latest().number())
                        .forEach(next -> rows.put(organisation, id, with(note, next))));
    }

    private static Note with(Note note, NoteVersion latest) {
        return new Note(
                note.id(),
                note.organisation(),
                note.call(),
                note.template(),
                note.writing(),
                note.asks(),
                note.basis(),
                note.draft(),
                latest,
                note.suggestions(),
                note.createdAt());
    }

    @Override
    public List<Note> due(OrganisationId organisation, Instant now, int most) {
        return queued(organisation)
                .filter(due -> !due.at().isAfter(now))
                .limit(most)
                .map(Due::note)
                .toList();
    }

    @Override
    public List<Note> begun(OrganisationId organisation) {
        return all(organisation).filter(Note::isBegun).toList();
    }

    @Override
    public Optional<Instant> nextDue(OrganisationId organisation) {
        return queued(organisation).map(Due::at).findFirst();
    }

    private record Due(Instant at, Note note) {}

    private Stream<Due> queued(OrganisationId organisation) {
        return all(organisation)
                .flatMap(note -> note.writing() instanceof NoteWriting.Queued(var dueAt, var _, var _)
                        ? Stream.of(new Due(dueAt, note))
                        : Stream.empty())
                .sorted(comparing(Due::at).thenComparing(due -> due.note().id().value()));
    }

    @Override
    public void saveDraft(OrganisationId organisation, NoteId id, long asks, List<NoteSection> draft) {
        find(organisation, id)
                .filter(note -> note.asks() == asks)
                .ifPresent(note -> rows.put(
                        organisation,
                        id,
                        new Note(
                                note.id(),
                                note.organisation(),
                                note.call(),
                                note.template(),
                                note.writing(),
                                note.asks(),
                                note.basis(),
                                draft,
                                note.latest(),
                                note.suggestions(),
                                note.createdAt())));
    }

    @Override
    public Set<CallId> written(OrganisationId organisation, Collection<CallId> ofCalls) {
        return all(organisation)
                .filter(note -> note.latest() != null && ofCalls.contains(note.call()))
                .map(Note::call)
                .collect(Collectors.toSet());
    }
}
