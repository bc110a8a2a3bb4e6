package dev.pinbridge.graphql;

import dev.pinbridge.application.DirectEvents;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.World;
import dev.pinbridge.application.access.DecideAccess;
import dev.pinbridge.application.access.ReadAccessRules;
import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.access.ReadMatches;
import dev.pinbridge.application.access.ReadTeamChanges;
import dev.pinbridge.application.access.WhoCanSee;
import dev.pinbridge.application.candidates.EditCandidate;
import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.application.candidates.RegisterCandidate;
import dev.pinbridge.application.comments.ReadComments;
import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.application.forwarding.ReadBulks;
import dev.pinbridge.application.forwarding.ReadForwardingReasons;
import dev.pinbridge.application.forwarding.ReadForwardingRules;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.application.forwarding.ReadOfferedConversations;
import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.application.mirror.ReadColleagues;
import dev.pinbridge.application.mirror.ReadMirror;
import dev.pinbridge.application.mirror.ReadSyncRuns;
import dev.pinbridge.application.notes.CreateTemplate;
import dev.pinbridge.application.notes.DeleteTemplate;
import dev.pinbridge.application.notes.EditTemplate;
import dev.pinbridge.application.notes.ReadNotes;
import dev.pinbridge.application.notes.ReadPosts;
import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.application.positions.CreatePosition;
import dev.pinbridge.application.positions.EditPosition;
import dev.pinbridge.application.positions.FindOpenJobs;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.application.recording.ReadRecordings;
import dev.pinbridge.application.scorecards.ReadScorecard;
import dev.pinbridge.application.transcripts.ReadTranscripts;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.domain.scorecards.Scorecards;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.support.GenericApplicationContext;

/// Makes beans of a world's use cases and read models; what the read models ask of ports is counted.
final class UseCases {
    private UseCases() {}

    static void register(GenericApplicationContext context, World world, CountedCalls calls) {
        Stream.concat(use(world, calls), read(world, calls)).forEach(bean -> register(context, bean));
    }

    private static <T> void register(GenericApplicationContext context, T bean) {
        @SuppressWarnings("unchecked") // an object is of its own class
        var type = (Class<T>) bean.getClass();
        context.registerBean(type, () -> bean);
    }

    private static Stream<Object> use(World world, CountedCalls calls) {
        var stores = world.stores;
        var transactions = world.transactions;
        return Stream.of(
                world.connectAts,
                world.disconnectAts,
                world.checkAts,
                world.dismissNotice,
                new CreatePosition(stores.positions(), transactions, () -> new PositionId(UUID.randomUUID()), world),
                world.importPosition,
                new EditPosition(stores.positions(), transactions),
                world.linkPosition,
                world.unlinkPosition,
                world.acceptJobDrift,
                new FindOpenJobs(world.currentAts, calls.of(AtsJobs.class, world.ats)),
                new RegisterCandidate(
                        stores.candidates(),
                        stores.documents(),
                        transactions,
                        () -> new CandidateId(UUID.randomUUID()),
                        world),
                new EditCandidate(stores.candidates(), transactions, new DirectEvents(List.of())),
                world.attachCv,
                world.sendMessageRequest,
                world.acceptMessageRequest,
                world.declineMessageRequest,
                world.forwardCandidate,
                world.cancelForwarding,
                world.bulks.forwardCandidates,
                world.bulks.cancelBulk,
                world.bulks.retryBulk,
                world.setAutomaticForwarding,
                world.setPositionForwarding,
                world.setForwardingOptions,
                world.answerJobQuestions,
                world.previewForward,
                world.askForLook,
                world.setMirrorScope,
                world.openWebhook,
                world.setWebhookSecret,
                world.removeWebhookSecret,
                world.syncAtsRecord,
                world.calls.recordCall,
                world.calls.importInvite,
                world.calls.editCall,
                world.calls.confirmMatch,
                world.calls.chooseMatch,
                world.calls.rejectMatch,
                world.calls.undoMatch,
                world.calls.shareCall,
                world.calls.unshareCall,
                world.calls.setAccessRules,
                new CreateTemplate(stores.calls().templates(), transactions, () -> new TemplateId(UUID.randomUUID())),
                new EditTemplate(stores.calls().templates(), transactions),
                new DeleteTemplate(stores.calls().templates(), transactions),
                world.calls.uploadTranscript,
                world.calls.assignSpeaker,
                world.calls.requestNote,
                world.calls.editNote,
                world.calls.takeSuggestion,
                world.calls.redactNote,
                world.posts.previewPost,
                world.posts.postNotes,
                world.comments.retryComment,
                world.comments.cancelComment,
                world.comments.setLinkComments,
                world.comments.readLinkComments);
    }

    private static Stream<Object> read(World world, CountedCalls calls) {
        var stores = world.stores;
        var transactions = calls.of(Transactions.class, world.transactions);
        var positions = calls.of(Positions.class, stores.positions());
        var integrations = calls.of(Integrations.class, stores.integrations());
        var rules = calls.of(ForwardingRules.class, stores.forwardingRules());
        var forwardings = calls.of(Forwardings.class, stores.forwardings());
        return Stream.concat(
                readCalls(world, calls, transactions),
                Stream.of(
                        new ReadDirectory(
                                calls.of(Organisations.class, stores.organisations()),
                                calls.of(People.class, stores.people()),
                                transactions),
                        new ReadIntegration(
                                integrations,
                                calls.of(AccountRecords.class, stores.accountRecords()),
                                stores.health(),
                                stores.traffic(),
                                transactions,
                                world),
                        new ReadNotices(
                                calls.of(Notices.class, stores.notices()),
                                calls.of(StalledForwardings.class, stores.stalledForwardings()),
                                calls.of(StalledComments.class, stores.stalledComments()),
                                transactions),
                        new ReadPositions(positions, transactions),
                        new ReadDocuments(calls.of(Documents.class, stores.documents()), transactions),
                        new ReadCandidates(calls.of(Candidates.class, stores.candidates()), transactions),
                        new ReadConversations(calls.of(Conversations.class, stores.conversations()), transactions),
                        new ReadForwardings(forwardings, positions, integrations, world.ats, transactions),
                        new ReadForwardingReasons(forwardings, rules, transactions),
                        new ReadBulks(calls.of(Bulks.class, stores.bulks()), forwardings, transactions),
                        new ReadOfferedConversations(
                                calls.of(OfferedConversations.class, stores.offeredConversations()),
                                calls.of(Conversations.class, stores.conversations()),
                                integrations,
                                transactions),
                        new ReadForwardingRules(rules, transactions),
                        new ReadMirror(
                                integrations,
                                stores.mirror().accounts(),
                                calls.of(KindMirrors.class, stores.mirror().kinds()),
                                calls.of(MirroredRecords.class, stores.mirror().records()),
                                transactions),
                        new ReadSyncRuns(stores.mirror().runs(), transactions),
                        new ReadColleagues(
                                integrations,
                                calls.of(Colleagues.class, stores.mirror().colleagues()),
                                calls.of(People.class, stores.people()),
                                transactions)));
    }

    private static Stream<Object> readCalls(World world, CountedCalls counted, Transactions transactions) {
        var stores = world.stores.calls();
        var circles = counted.of(Circles.class, stores.circles());
        var settings = counted.of(AccessSettings.class, stores.accessSettings());
        var people = counted.of(People.class, world.stores.people());
        var access = new DecideAccess(circles, settings, people);
        return Stream.of(
                new ReadCalls(counted.of(Calls.class, stores.calls()), circles, access, transactions),
                new ReadMatches(
                        counted.of(Matches.class, stores.matches()),
                        counted.of(Subjects.class, stores.subjects()),
                        world.ats,
                        access,
                        transactions),
                new ReadScorecard(
                        new ReadCalls(counted.of(Calls.class, stores.calls()), circles, access, transactions),
                        counted.of(Matches.class, stores.matches()),
                        counted.of(HiringStages.class, stores.stages()),
                        world.currentAts,
                        counted.of(Scorecards.class, world.calls.scorecards),
                        transactions),
                new ReadRecordings(counted.of(RecordingOrders.class, stores.orders()), transactions),
                new ReadComments(counted.of(Comments.class, stores.comments()), transactions),
                new ReadTeamChanges(
                        counted.of(Matches.class, stores.matches()),
                        counted.of(
                                HiringRoleChanges.class, world.stores.mirror().roleChanges()),
                        transactions),
                new WhoCanSee(circles, settings, people, transactions),
                new ReadAccessRules(settings, transactions),
                new ReadTemplates(counted.of(NoteTemplates.class, stores.templates()), transactions),
                new ReadTranscripts(counted.of(Transcripts.class, stores.transcripts()), transactions),
                new ReadNotes(counted.of(Notes.class, stores.notes()), transactions),
                new ReadPosts(
                        counted.of(NotePosts.class, stores.posts()),
                        counted.of(Comments.class, stores.comments()),
                        transactions));
    }
}
