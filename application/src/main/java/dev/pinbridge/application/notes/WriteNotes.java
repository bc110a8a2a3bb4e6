package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteBasis;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.NoteTrouble;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.NotesReady;
import dev.pinbridge.domain.notes.NotesUnavailable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the notes that are asked for, one node at a time for each organisation.
///
/// A note is written from what is known of its call then. If it would be written from the same as last time,
/// nothing is done.
@UseCase
public final class WriteNotes {
    private static final Logger log = LoggerFactory.getLogger(WriteNotes.class);
    /// As many as are written at the same time: a model takes a minute for one, and is not overrun by these.
    private static final int AT_ONCE = 4;

    private final NoteWriter writer;
    private final Calls calls;
    private final Notes notes;
    private final Material material;
    private final NoteRuns runs;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public WriteNotes(
            NoteWriter writer,
            Calls calls,
            Notes notes,
            Material material,
            NoteRuns runs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.writer = writer;
        this.calls = calls;
        this.notes = notes;
        this.material = material;
        this.runs = runs;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// @param held whether this is still the node that writes; once it is not, no other note is begun
    /// @return when the next is due; empty when none is queued
    public Optional<Instant> write(OrganisationId organisation, BooleanSupplier held) {
        takeUpWhatBrokeOff(organisation);
        var begun = begin(organisation);
        while (!begun.isEmpty() && held.getAsBoolean()) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                begun.forEach(note -> threads.execute(() -> write(note)));
            }
            begun = begin(organisation);
        }
        return transactions.within(organisation, () -> notes.nextDue(organisation));
    }

    /// This node has the run, so whoever began these died over them, or has lost it and comes too late.
    private void takeUpWhatBrokeOff(OrganisationId organisation) {
        transactions.run(
                organisation,
                () -> notes.begun(organisation).stream()
                        .flatMap(note -> notes.lock(organisation, note.id()).stream())
                        .filter(Note::isBegun)
                        .forEach(note -> notes.save(note.brokenOff(clock.instant()))));
    }

    private List<Note> begin(OrganisationId organisation) {
        return transactions.within(organisation, () -> {
            var now = clock.instant();
            return notes.due(organisation, now, AT_ONCE).stream()
                    // Somebody may be editing it, and was not seen yet.
                    .flatMap(note -> notes.lock(organisation, note.id()).stream())
                    .filter(note -> note.isDue(now))
                    .map(note -> saved(note.begun(now)))
                    .filter(Note::isQueued)
                    .toList();
        });
    }

    private Note saved(Note note) {
        notes.save(note);
        return note;
    }

    private void write(Note note) {
        try {
            switch (transactions.within(note.organisation(), () -> material.of(note))) {
                case Material.Found.Lacking(var obstacle) -> settle(note, known -> known.unavailable(obstacle));
                case Material.Found.All all -> write(note, all);
            }
        } catch (NoteTrouble e) {
            log.atWarn().addKeyValue("note", note.id().value()).log("a note could not be written: {}", e.what());
            settle(note, known -> known.inVain(e, clock.instant()));
        } catch (RuntimeException e) {
            // One note that the writer stumbles over does not keep it from the others.
            log.atError().addKeyValue("note", note.id().value()).setCause(e).log("a note could not be written");
            settle(note, known -> known.inVain(new NotesUnavailable("internal error", e), clock.instant()));
        }
    }

    private void write(Note note, Material.Found.All from) {
        var basis = NoteBasis.of(from.material());
        if (basis.equals(note.basis())) {
            settle(note, Note::unchanged);
            return;
        }
        var written = writer.write(
                from.material(),
                new DraftKeeping(
                        sections -> transactions.run(
                                note.organisation(),
                                () -> notes.saveDraft(note.organisation(), note.id(), note.asks(), sections)),
                        clock));
        transactions.run(note.organisation(), () -> {
            // Before its notes, as whoever changes a transcript or a match does.
            calls.lock(note.organisation(), note.call());
            change(note, known -> known.written(written, basis, from.transcript(), clock.instant()));
            events.publish(new NotesReady(note.organisation(), note.call()));
        });
    }

    private void settle(Note begun, UnaryOperator<Note> outcome) {
        transactions.run(begun.organisation(), () -> change(begun, outcome));
    }

    /// People may have edited it meanwhile, and somebody may have asked for it again: then it is written again.
    /// What a node brings that was taken for dead, and whose note another one took up, counts no more.
    private void change(Note begun, UnaryOperator<Note> outcome) {
        notes.lock(begun.organisation(), begun.id()).ifPresent(known -> {
            var isAskedAgain = known.asks() != begun.asks();
            if (!isAskedAgain && !known.isStill(begun)) {
                return;
            }
            var next = outcome.apply(known);
            if (isAskedAgain) {
                runs.wake(begun.organisation());
                next = next.asked(clock.instant());
            }
            notes.save(next);
        });
    }
}
