package dev.pinbridge.application.access;

import dev.pinbridge.application.PlainNames;
import dev.pinbridge.application.Reaction;
import dev.pinbridge.application.World;
import dev.pinbridge.application.calls.EditCall;
import dev.pinbridge.application.calls.ExpectCalls;
import dev.pinbridge.application.calls.ImportInvite;
import dev.pinbridge.application.calls.InMemoryInvites;
import dev.pinbridge.application.calls.RecordCall;
import dev.pinbridge.application.calls.RecordingCallReviews;
import dev.pinbridge.application.calls.ReleaseOnDisconnect;
import dev.pinbridge.application.calls.ReviewOnConnect;
import dev.pinbridge.application.calls.ReviewOnMirrorChange;
import dev.pinbridge.application.matching.ChooseMatch;
import dev.pinbridge.application.matching.ConfirmMatch;
import dev.pinbridge.application.matching.MatchOnCallChange;
import dev.pinbridge.application.matching.MatchUndecided;
import dev.pinbridge.application.matching.Matching;
import dev.pinbridge.application.matching.RejectMatch;
import dev.pinbridge.application.matching.ReviewCalls;
import dev.pinbridge.application.matching.UndoMatch;
import dev.pinbridge.application.notes.EditNote;
import dev.pinbridge.application.notes.Material;
import dev.pinbridge.application.notes.NotesOnMatch;
import dev.pinbridge.application.notes.NotesOnTranscript;
import dev.pinbridge.application.notes.QuotingWriter;
import dev.pinbridge.application.notes.ReadNotes;
import dev.pinbridge.application.notes.RecordingNoteRuns;
import dev.pinbridge.application.notes.RedactNote;
import dev.pinbridge.application.notes.RequestNote;
import dev.pinbridge.application.notes.TakeSuggestion;
import dev.pinbridge.application.notes.WriteNotes;
import dev.pinbridge.application.recording.InMemoryCallRecorder;
import dev.pinbridge.application.recording.OrderOnCallChange;
import dev.pinbridge.application.recording.ReadRecordings;
import dev.pinbridge.application.recording.RecordingRecorderBriefings;
import dev.pinbridge.application.recording.ReleaseOnPurge;
import dev.pinbridge.application.recording.TellRecorder;
import dev.pinbridge.application.scorecards.InMemoryScorecards;
import dev.pinbridge.application.scorecards.ReadScorecard;
import dev.pinbridge.application.transcripts.AssignSpeaker;
import dev.pinbridge.application.transcripts.InMemoryTranscriptFormats;
import dev.pinbridge.application.transcripts.ReadTranscripts;
import dev.pinbridge.application.transcripts.TieOnCallChange;
import dev.pinbridge.application.transcripts.ToldTranscripts;
import dev.pinbridge.application.transcripts.UploadTranscript;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.notes.NoteId;
import java.util.List;
import java.util.UUID;

/// What can be done with calls in a [World].
public final class CallWorld {
    public final InMemoryInvites invites = new InMemoryInvites();
    public final RecordingCallReviews reviews;
    public final RecordCall recordCall;
    public final ImportInvite importInvite;
    public final EditCall editCall;
    public final ReviewCalls reviewCalls;
    public final ConfirmMatch confirmMatch;
    public final ChooseMatch chooseMatch;
    public final RejectMatch rejectMatch;
    public final UndoMatch undoMatch;
    public final ReadCalls readCalls;
    public final ReadMatches readMatches;
    public final ReadTeamChanges readTeamChanges;
    public final WhoCanSee whoCanSee;
    public final ShareCall shareCall;
    public final UnshareCall unshareCall;
    public final SetAccessRules setAccessRules;
    public final UploadTranscript uploadTranscript;
    public final AssignSpeaker assignSpeaker;
    public final ReadTranscripts readTranscripts;
    public final ToldTranscripts toldTranscripts = new ToldTranscripts();
    public final InMemoryCallRecorder recorder;
    public final RecordingRecorderBriefings briefings;
    public final TellRecorder tellRecorder;
    public final ReadRecordings readRecordings;
    public final QuotingWriter noteWriter = new QuotingWriter();
    public final RecordingNoteRuns noteRuns;
    public final WriteNotes writeNotes;
    public final RequestNote requestNote;
    public final EditNote editNote;
    public final TakeSuggestion takeSuggestion;
    public final RedactNote redactNote;
    public final ReadNotes readNotes;
    public final InMemoryScorecards scorecards = new InMemoryScorecards();
    public final ReadScorecard readScorecard;
    private final List<Reaction<?>> reactions;

    public CallWorld(World world, Events events) {
        var stores = world.stores.calls();
        var transactions = world.transactions;
        var integrations = world.stores.integrations();
        var people = world.stores.people();
        var access = new DecideAccess(stores.circles(), stores.accessSettings(), people);
        var matching = new Matching(stores.prospects(), integrations, new PlainNames(), world);
        this.reviews = new RecordingCallReviews(transactions);
        this.recordCall = new RecordCall(stores.calls(), transactions, events, CallWorld::newId, world);
        this.importInvite = new ImportInvite(invites, stores.calls(), transactions, events, CallWorld::newId, world);
        this.editCall = new EditCall(stores.calls(), access::isOpenTo, transactions, events);
        this.reviewCalls = new ReviewCalls(
                new ExpectCalls(
                        integrations,
                        stores.interviews(),
                        stores.calls(),
                        transactions,
                        events,
                        CallWorld::newId,
                        world),
                new MatchUndecided(stores.calls(), stores.matches(), matching, transactions, events, world));
        this.confirmMatch =
                new ConfirmMatch(stores.calls(), stores.matches(), access::isOpenTo, transactions, events, world);
        this.chooseMatch = new ChooseMatch(
                stores.calls(),
                stores.matches(),
                matching,
                stores.prospects(),
                access::isOpenTo,
                access::isOpenTo,
                transactions,
                events,
                world);
        this.rejectMatch =
                new RejectMatch(stores.calls(), stores.matches(), access::isOpenTo, transactions, events, world);
        this.undoMatch = new UndoMatch(
                stores.calls(), stores.matches(), matching, access::isOpenTo, transactions, events, world);
        this.readCalls = new ReadCalls(stores.calls(), stores.circles(), access, transactions);
        this.readMatches = new ReadMatches(stores.matches(), stores.subjects(), world.ats, access, transactions);
        this.readTeamChanges =
                new ReadTeamChanges(stores.matches(), world.stores.mirror().roleChanges(), transactions);
        this.whoCanSee = new WhoCanSee(stores.circles(), stores.accessSettings(), people, transactions);
        this.shareCall = new ShareCall(stores.calls(), stores.shares(), access, transactions, world);
        this.unshareCall = new UnshareCall(stores.calls(), stores.shares(), access, transactions);
        this.setAccessRules = new SetAccessRules(stores.accessSettings(), transactions);
        var names = new PlainNames();
        this.uploadTranscript = new UploadTranscript(
                new InMemoryTranscriptFormats(),
                stores.transcripts(),
                stores.calls(),
                access::isOpenTo,
                names::key,
                transactions,
                events,
                world);
        this.assignSpeaker =
                new AssignSpeaker(stores.transcripts(), stores.calls(), access::isOpenTo, transactions, events);
        this.readTranscripts = new ReadTranscripts(stores.transcripts(), transactions);
        this.recorder = new InMemoryCallRecorder(transactions);
        this.briefings = new RecordingRecorderBriefings(transactions);
        this.tellRecorder = new TellRecorder(recorder, stores.orders(), briefings, transactions, world);
        this.readRecordings = new ReadRecordings(stores.orders(), transactions);
        this.noteRuns = new RecordingNoteRuns(transactions);
        this.writeNotes = new WriteNotes(
                noteWriter,
                stores.calls(),
                stores.notes(),
                new Material(stores.calls(), stores.transcripts(), stores.matches(), stores.subjects()),
                noteRuns,
                transactions,
                events,
                world);
        this.requestNote = new RequestNote(
                stores.calls(), stores.notes(), noteRuns, access::isOpenTo, transactions, CallWorld::newNoteId, world);
        this.editNote = new EditNote(stores.notes(), access::isOpenTo, transactions, world);
        this.takeSuggestion = new TakeSuggestion(stores.notes(), access::isOpenTo, transactions, world);
        this.redactNote = new RedactNote(stores.notes(), access::isOpenTo, transactions, world);
        this.readNotes = new ReadNotes(stores.notes(), transactions);
        this.readScorecard = new ReadScorecard(
                readCalls, stores.matches(), stores.stages(), world.currentAts, scorecards, transactions);
        this.reactions = List.of(
                new NotesOnTranscript(stores.calls(), stores.notes(), noteRuns, CallWorld::newNoteId, world),
                new NotesOnMatch(stores.notes(), noteRuns, world),
                new TieOnCallChange(stores.transcripts(), names::key, events),
                toldTranscripts,
                new MatchOnCallChange(matching, stores.matches(), events),
                new ReleaseOnDisconnect(stores.calls(), events, world),
                new ReviewOnConnect(reviews, stores.interviews()),
                new ReviewOnMirrorChange(integrations, reviews),
                new OrderOnCallChange(stores.orders(), briefings, world),
                new ReleaseOnPurge(stores.orders(), briefings, world));
    }

    public List<Reaction<?>> reactions() {
        return reactions;
    }

    private static NoteId newNoteId() {
        return new NoteId(UUID.randomUUID());
    }

    private static CallId newId() {
        return new CallId(UUID.randomUUID());
    }
}
