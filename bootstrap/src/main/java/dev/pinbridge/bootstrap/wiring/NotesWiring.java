package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.comments.QueueComment;
import dev.pinbridge.application.links.HasNotes;
import dev.pinbridge.application.notes.ComposePost;
import dev.pinbridge.application.notes.EditNote;
import dev.pinbridge.application.notes.Material;
import dev.pinbridge.application.notes.NotesOnMatch;
import dev.pinbridge.application.notes.NotesOnTranscript;
import dev.pinbridge.application.notes.PostNotes;
import dev.pinbridge.application.notes.PreviewPost;
import dev.pinbridge.application.notes.ReadNotes;
import dev.pinbridge.application.notes.ReadPosts;
import dev.pinbridge.application.notes.RedactNote;
import dev.pinbridge.application.notes.RequestNote;
import dev.pinbridge.application.notes.TakeSuggestion;
import dev.pinbridge.application.notes.WriteNotes;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.NoteRuns;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotesWiring {
    @Bean
    NotesOnTranscript notesOnTranscript(Calls calls, Notes notes, NoteRuns runs, InstantSource clock) {
        return new NotesOnTranscript(calls, notes, runs, NotesWiring::newId, clock);
    }

    @Bean
    NotesOnMatch notesOnMatch(Notes notes, NoteRuns runs, InstantSource clock) {
        return new NotesOnMatch(notes, runs, clock);
    }

    @Bean
    WriteNotes writeNotes(
            NoteWriter writer,
            Notes notes,
            Calls calls,
            Transcripts transcripts,
            Matches matches,
            Subjects subjects,
            NoteRuns runs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new WriteNotes(
                writer,
                calls,
                notes,
                new Material(calls, transcripts, matches, subjects),
                runs,
                transactions,
                events,
                clock);
    }

    @Bean
    RequestNote requestNote(
            Calls calls, Notes notes, NoteRuns runs, CallDoor door, Transactions transactions, InstantSource clock) {
        return new RequestNote(calls, notes, runs, door, transactions, NotesWiring::newId, clock);
    }

    @Bean
    EditNote editNote(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        return new EditNote(notes, door, transactions, clock);
    }

    @Bean
    TakeSuggestion takeSuggestion(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        return new TakeSuggestion(notes, door, transactions, clock);
    }

    @Bean
    RedactNote redactNote(Notes notes, CallDoor door, Transactions transactions, InstantSource clock) {
        return new RedactNote(notes, door, transactions, clock);
    }

    @Bean
    ReadNotes readNotes(Notes notes, Transactions transactions) {
        return new ReadNotes(notes, transactions);
    }

    @Bean
    HasNotes hasNotes(Notes notes) {
        return notes::written;
    }

    @Bean
    ComposePost composePost(
            Calls calls,
            Matches matches,
            Notes notes,
            NotePosts posts,
            Comments comments,
            People people,
            CallDoor door) {
        return new ComposePost(calls, matches, notes, posts, comments, people, door);
    }

    @Bean
    PreviewPost previewPost(ComposePost composePost, Transactions transactions) {
        return new PreviewPost(composePost, transactions);
    }

    @Bean
    PostNotes postNotes(
            ComposePost composePost,
            Calls calls,
            NotePosts posts,
            QueueComment queueComment,
            Transactions transactions,
            InstantSource clock) {
        return new PostNotes(composePost, calls, posts, queueComment, transactions, clock);
    }

    @Bean
    ReadPosts readPosts(NotePosts posts, Comments comments, Transactions transactions) {
        return new ReadPosts(posts, comments, transactions);
    }

    private static NoteId newId() {
        return new NoteId(UUID.randomUUID());
    }
}
