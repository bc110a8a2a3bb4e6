package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.NOTE_RUN;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.notes.WriteNotes;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.persistence.generated.tables.records.NoteRunRecord;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An organisation's notes are written by one node at a time, as long as any is queued.
@Configuration(proxyBeanMethods = false)
class NoteTaskConfiguration {
    /// As stored tasks are called.
    private static final String NAME = "note-run";
    /// Somebody may watch; but what is sent goes before it.
    private static final int PRIORITY = 30;

    @Bean
    WakeCount<WholeOrganisation, NoteRunRecord> noteWakes(DSLContext db) {
        return new WakeCount<>(db, NOTE_RUN, NOTE_RUN.WAKES, whole -> {
            var row = new NoteRunRecord();
            row.setOrganisationId(whole.organisation());
            return row;
        });
    }

    @Bean
    WokenTask<WholeOrganisation> noteTask(
            ObjectProvider<WriteNotes> writeNotes,
            Notes notes,
            Transactions transactions,
            WakeCount<WholeOrganisation, NoteRunRecord> noteWakes,
            TaskInstances instances,
            InstantSource clock) {
        return new WokenTask<>(
                NAME,
                WholeOrganisation::of,
                (whole, held) ->
                        writeNotes.getObject().write(whole.organisation(), held).orElseGet(clock::instant),
                whole -> notes.nextDue(whole.organisation()).isPresent(),
                transactions,
                noteWakes,
                instances,
                clock);
    }

    @Bean
    NoteRuns noteRuns(Enqueuing enqueuing, WakeCount<WholeOrganisation, NoteRunRecord> noteWakes) {
        var waker = new Waker<>(NAME, PRIORITY, enqueuing, noteWakes);
        return organisation -> waker.wake(new WholeOrganisation(organisation));
    }
}
