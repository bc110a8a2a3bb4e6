package dev.pinbridge.application;

import dev.pinbridge.application.access.CallWorld;
import dev.pinbridge.application.ats.InMemoryAts;
import dev.pinbridge.application.candidates.AttachCv;
import dev.pinbridge.application.candidates.EditCandidate;
import dev.pinbridge.application.comments.CommentWorld;
import dev.pinbridge.application.conversations.AcceptMessageRequest;
import dev.pinbridge.application.conversations.DeclineMessageRequest;
import dev.pinbridge.application.conversations.SendMessageRequest;
import dev.pinbridge.application.conversations.SendMessageRequestResult;
import dev.pinbridge.application.directory.SignIn;
import dev.pinbridge.application.directory.SignInClaims;
import dev.pinbridge.application.forwarding.AnswerJobQuestions;
import dev.pinbridge.application.forwarding.BulkWorld;
import dev.pinbridge.application.forwarding.CancelForwarding;
import dev.pinbridge.application.forwarding.Dossiers;
import dev.pinbridge.application.forwarding.DrainLane;
import dev.pinbridge.application.forwarding.EarlierApplications;
import dev.pinbridge.application.forwarding.ForwardCandidate;
import dev.pinbridge.application.forwarding.ForwardOnStart;
import dev.pinbridge.application.forwarding.Handover;
import dev.pinbridge.application.forwarding.Holding;
import dev.pinbridge.application.forwarding.Ledger;
import dev.pinbridge.application.forwarding.LedgerWriter;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.forwarding.Preparation;
import dev.pinbridge.application.forwarding.PreviewForward;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.application.forwarding.RecordingLanes;
import dev.pinbridge.application.forwarding.ReleaseOnCandidateChange;
import dev.pinbridge.application.forwarding.ReleaseOnConnect;
import dev.pinbridge.application.forwarding.ReleaseOnLink;
import dev.pinbridge.application.forwarding.ReleaseOnPlanChange;
import dev.pinbridge.application.forwarding.ReleaseOnRegain;
import dev.pinbridge.application.forwarding.ReleaseOnReopening;
import dev.pinbridge.application.forwarding.SendForwarding;
import dev.pinbridge.application.forwarding.SetAutomaticForwarding;
import dev.pinbridge.application.forwarding.SetForwardingOptions;
import dev.pinbridge.application.forwarding.SetPositionForwarding;
import dev.pinbridge.application.forwarding.SettleForwarding;
import dev.pinbridge.application.forwarding.WaitingRows;
import dev.pinbridge.application.integration.CheckAts;
import dev.pinbridge.application.integration.CheckNightly;
import dev.pinbridge.application.integration.CheckOnConnect;
import dev.pinbridge.application.integration.ConnectAts;
import dev.pinbridge.application.integration.ConnectAtsResult;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.integration.DisconnectAts;
import dev.pinbridge.application.integration.KeyReview;
import dev.pinbridge.application.integration.NoCheckOnDisconnect;
import dev.pinbridge.application.integration.RecordingNightlyChecks;
import dev.pinbridge.application.mirror.AskForLook;
import dev.pinbridge.application.mirror.ForgetOnPurge;
import dev.pinbridge.application.mirror.InMemoryAtsRecords;
import dev.pinbridge.application.mirror.InMemoryAtsWebhooks;
import dev.pinbridge.application.mirror.MirrorOnConnect;
import dev.pinbridge.application.mirror.OpenWebhook;
import dev.pinbridge.application.mirror.ReceiveWebhook;
import dev.pinbridge.application.mirror.RecordingMirrorRuns;
import dev.pinbridge.application.mirror.RemoveWebhookSecret;
import dev.pinbridge.application.mirror.SetMirrorScope;
import dev.pinbridge.application.mirror.SetWebhookSecret;
import dev.pinbridge.application.mirror.SyncAtsRecord;
import dev.pinbridge.application.mirror.WebhookUrls;
import dev.pinbridge.application.notes.PostWorld;
import dev.pinbridge.application.notices.DismissNotice;
import dev.pinbridge.application.notices.IntegrationNotices;
import dev.pinbridge.application.notices.MailNotice;
import dev.pinbridge.application.notices.NoticeOnAttention;
import dev.pinbridge.application.notices.NoticeOnFirstImport;
import dev.pinbridge.application.notices.NoticeOnLoss;
import dev.pinbridge.application.notices.NoticeOnStalledImport;
import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.application.notices.RecordingNoticeMails;
import dev.pinbridge.application.notices.RecordingNoticeReviews;
import dev.pinbridge.application.notices.RecordingPostbox;
import dev.pinbridge.application.notices.ResolveOnConnect;
import dev.pinbridge.application.notices.ResolveOnDisconnect;
import dev.pinbridge.application.notices.ResolveOnRegain;
import dev.pinbridge.application.notices.ReviewNotices;
import dev.pinbridge.application.notices.ReviewOnResume;
import dev.pinbridge.application.notices.ReviewOnStall;
import dev.pinbridge.application.notices.ReviewOnUnsettledComments;
import dev.pinbridge.application.positions.AcceptJobDrift;
import dev.pinbridge.application.positions.ImportPosition;
import dev.pinbridge.application.positions.LinkPosition;
import dev.pinbridge.application.positions.UnlinkPosition;
import dev.pinbridge.application.positions.WatchLinkedJobs;
import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.FileName;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.WebhookId;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// All use cases over stores in memory and an ATS in memory, with a clock that the test moves.
public final class World implements InstantSource {
    public static final AccountName ACME = new AccountName("acme");
    public static final ApiKey KEY = new ApiKey("good-key");
    public static final AtsCredentials CREDENTIALS =
            new AtsCredentials(new OrganisationId(UUID.randomUUID()), Product.CORD, ACME, KEY, Haste.BACKGROUND);
    public static final AtsCredentials METAVIEW_CREDENTIALS = new AtsCredentials(
            CREDENTIALS.organisation(), Product.METAVIEW, ACME, new ApiKey("metaview's-key"), Haste.BACKGROUND);

    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private int people;

    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final Stores stores = InMemoryStores.create(transactions);
    public final InMemoryAts ats = new InMemoryAts(this);
    /// What the account has to be mirrored, which has nothing to do with what is sent to it.
    public final InMemoryAtsRecords atsRecords = new InMemoryAtsRecords(this, 100, true);
    public final RecordingLanes lanes = new RecordingLanes(transactions);
    public final RecordingNoticeMails mails = new RecordingNoticeMails(transactions);
    public final RecordingNoticeReviews reviews = new RecordingNoticeReviews(transactions);
    public final RecordingNightlyChecks nightlyChecks = new RecordingNightlyChecks(transactions);
    public final RecordingMirrorRuns mirrorRuns = new RecordingMirrorRuns(transactions);
    public final RecordingPostbox postbox = new RecordingPostbox();
    private final List<Reaction<?>> reactions = new ArrayList<>();
    private final Events events = event -> new DirectEvents(reactions).publish(event);

    public final CurrentAts currentAts =
            new CurrentAts(stores.integrations(), stores.apiKeys(), transactions, events, this);
    public final SignIn signIn = new SignIn(stores.organisations(), stores.people(), transactions, events, this);
    public final ConnectAts connectAts = new ConnectAts(
            stores.integrations(),
            stores.apiKeys(),
            ats,
            transactions,
            events,
            () -> new IntegrationId(UUID.randomUUID()),
            this);
    public final DisconnectAts disconnectAts = new DisconnectAts(
            stores.integrations(), stores.apiKeys(), stores.accountRecords(), transactions, events, this);
    private final KeyReview keyReview =
            new KeyReview(stores.integrations(), stores.apiKeys(), ats, transactions, events, this);
    public final CheckAts checkAts = new CheckAts(keyReview);
    public final CheckNightly checkNightly = new CheckNightly(keyReview);
    public final DismissNotice dismissNotice =
            new DismissNotice(stores.notices(), stores.integrations(), transactions, this);
    public final ReadNotices readNotices =
            new ReadNotices(stores.notices(), stores.stalledForwardings(), stores.stalledComments(), transactions);
    private final ReviewNotices reviewNotices = new ReviewNotices(
            stores.notices(),
            stores.stalledForwardings(),
            stores.stalledComments(),
            transactions,
            () -> new NoticeId(UUID.randomUUID()),
            this);
    public final MailNotice mailNotice = new MailNotice(
            stores.notices(), stores.people(), postbox, transactions, URI.create("https://product.example"));
    public final AskForLook askForLook =
            new AskForLook(stores.integrations(), stores.mirror().kinds(), mirrorRuns, transactions, this);
    public final SetMirrorScope setMirrorScope = new SetMirrorScope(
            stores.integrations(),
            stores.mirror().accounts(),
            stores.mirror().kinds(),
            stores.mirror().records(),
            mirrorRuns,
            transactions);
    public final OpenWebhook openWebhook = new OpenWebhook(
            stores.mirror().webhooks(),
            transactions,
            () -> new WebhookId(UUID.randomUUID()),
            new WebhookUrls(URI.create("https://service.example/")),
            this);
    public final SetWebhookSecret setWebhookSecret = new SetWebhookSecret(
            stores.mirror().webhooks(),
            stores.integrations(),
            transactions,
            () -> new WebhookId(UUID.randomUUID()),
            this);
    public final RemoveWebhookSecret removeWebhookSecret =
            new RemoveWebhookSecret(stores.mirror().webhooks(), stores.integrations(), transactions);
    public final ReceiveWebhook receiveWebhook = new ReceiveWebhook(
            stores.mirror().webhooks(),
            new InMemoryAtsWebhooks(),
            stores.integrations(),
            stores.mirror().kinds(),
            mirrorRuns,
            transactions,
            this);
    public final SyncAtsRecord syncAtsRecord = new SyncAtsRecord(
            currentAts,
            atsRecords,
            stores.integrations(),
            stores.mirror().accounts(),
            stores.mirror().records(),
            transactions,
            events,
            this);
    public final ImportPosition importPosition = new ImportPosition(
            stores.positions(), currentAts, ats, transactions, () -> new PositionId(UUID.randomUUID()), this);
    public final LinkPosition linkPosition =
            new LinkPosition(stores.positions(), currentAts, ats, transactions, events, this);
    public final UnlinkPosition unlinkPosition = new UnlinkPosition(stores.positions(), transactions);
    public final AcceptJobDrift acceptJobDrift = new AcceptJobDrift(stores.positions(), transactions);
    public final WatchLinkedJobs watchLinkedJobs =
            new WatchLinkedJobs(stores.positions(), currentAts, ats, transactions, events, this);
    public final AttachCv attachCv = new AttachCv(stores.candidates(), stores.documents(), transactions, events);
    public final SendMessageRequest sendMessageRequest = new SendMessageRequest(
            stores.conversations(),
            stores.candidates(),
            stores.positions(),
            transactions,
            () -> new ConversationId(UUID.randomUUID()),
            this);
    public final AcceptMessageRequest acceptMessageRequest =
            new AcceptMessageRequest(stores.conversations(), transactions, events, this);
    public final DeclineMessageRequest declineMessageRequest =
            new DeclineMessageRequest(stores.conversations(), transactions, this);
    public final Holding holding = new Holding(
            stores.forwardings(),
            stores.integrations(),
            stores.organisations(),
            stores.positions(),
            stores.candidates(),
            stores.jobAnswers(),
            transactions,
            events);
    private final LedgerWriter writer = new LedgerWriter(stores.forwardings(), transactions, events, this);
    public final Dossiers dossiers = new Dossiers(
            stores.candidates(), stores.documents(), stores.jobAnswers(), stores.forwardingRules(), transactions);
    private final Ledger ledger = new Ledger(
            stores.forwardings(),
            stores.integrations(),
            stores.organisations(),
            lanes,
            events,
            () -> new ForwardingId(UUID.randomUUID()),
            this);
    public final ForwardOnStart forwardOnStart =
            new ForwardOnStart(stores.forwardingRules(), stores.positions(), ledger);
    public final ForwardCandidate forwardCandidate = new ForwardCandidate(
            stores.conversations(),
            stores.positions(),
            stores.integrations(),
            stores.forwardings(),
            ledger,
            new Handover(stores.forwardings(), ledger),
            transactions);
    public final BulkWorld bulks = new BulkWorld(this, ledger);
    public final CallWorld calls = new CallWorld(this, events);
    public final CommentWorld comments = new CommentWorld(this, events);
    public final PostWorld posts = new PostWorld(this);
    public final CancelForwarding cancelForwarding = new CancelForwarding(stores.forwardings(), ledger, transactions);
    public final SetAutomaticForwarding setAutomaticForwarding =
            new SetAutomaticForwarding(stores.forwardingRules(), transactions, this);
    public final SetPositionForwarding setPositionForwarding =
            new SetPositionForwarding(stores.forwardingRules(), stores.positions(), transactions, this);
    public final SetForwardingOptions setForwardingOptions =
            new SetForwardingOptions(stores.forwardingRules(), stores.positions(), transactions);
    private final WaitingRows waitingRows = new WaitingRows(stores.forwardings(), ledger, events, this);
    public final AnswerJobQuestions answerJobQuestions = new AnswerJobQuestions(
            stores.forwardings(), stores.candidates(), stores.jobAnswers(), currentAts, ats, waitingRows, transactions);
    public final PreviewForward previewForward = new PreviewForward(
            stores.conversations(),
            stores.positions(),
            stores.integrations(),
            stores.forwardings(),
            dossiers,
            currentAts,
            ats,
            new EarlierApplications(ats),
            ats,
            ledger,
            transactions);
    public final EditCandidate editCandidate = new EditCandidate(stores.candidates(), transactions, events);
    public final ReadForwardings readForwardings =
            new ReadForwardings(stores.forwardings(), stores.positions(), stores.integrations(), ats, transactions);

    /// Of an organisation on the Growth plan.
    public final Actor admin = signIn(Plan.GROWTH, Role.ADMIN);

    public World() {
        reactions.add(forwardOnStart);
        reactions.add(new ReleaseOnConnect(waitingRows, lanes));
        reactions.add(new ReleaseOnRegain(waitingRows, lanes));
        reactions.add(new ReleaseOnPlanChange(waitingRows, stores.integrations()));
        reactions.add(new ReleaseOnCandidateChange(stores.forwardings(), waitingRows));
        reactions.add(new ReleaseOnLink(stores.forwardings(), ledger));
        reactions.add(new ReleaseOnReopening(stores.forwardings(), waitingRows));
        reactions.add(new CheckOnConnect(nightlyChecks));
        reactions.add(new NoCheckOnDisconnect(nightlyChecks));
        reactions.add(new MirrorOnConnect(mirrorRuns));
        var mirrors = stores.mirror();
        reactions.add(new ForgetOnPurge(
                stores.integrations(),
                mirrors.accounts(),
                mirrors.kinds(),
                mirrors.records(),
                mirrors.runs(),
                mirrors.webhooks()));
        addNotices();
        reactions.addAll(calls.reactions());
        reactions.addAll(comments.reactions());
        ats.allowEverything(CREDENTIALS);
        ats.allowEverything(METAVIEW_CREDENTIALS);
    }

    private void addNotices() {
        var notices = new IntegrationNotices(
                stores.notices(), stores.people(), mails, () -> new NoticeId(UUID.randomUUID()), this);
        reactions.add(new NoticeOnAttention(notices));
        reactions.add(new NoticeOnLoss(notices));
        reactions.add(new ResolveOnRegain(notices));
        reactions.add(new ResolveOnConnect(notices, stores.integrations()));
        reactions.add(new ResolveOnDisconnect(notices));
        reactions.add(new NoticeOnFirstImport(notices, stores.integrations()));
        reactions.add(new NoticeOnStalledImport(notices, stores.integrations()));
        reactions.add(new ReviewOnStall(reviews));
        reactions.add(new ReviewOnResume(reviews));
        reactions.add(new ReviewOnUnsettledComments(reviews));
    }

    /// Connected, with automatic forwarding on.
    public static World connected() {
        var world = new World();
        world.connect();
        world.setAutomaticForwarding.set(world.admin, true);
        return world;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Tells it to whoever reacts.
    public void happen(DomainEvent event) {
        transactions.run(admin.organisation(), () -> events.publish(event));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Actor signIn(Plan plan, Role role) {
        return signIn(plan, role, now);
    }

    public Actor signIn(Plan plan, Role role, Instant issuedAt) {
        return signIn(role.name(), "somebody@acme.example", plan, role, issuedAt);
    }

    /// Another person for each address.
    public Actor signInAs(String email, Plan plan, Role role) {
        return signIn(email, email, plan, role, now);
    }

    private Actor signIn(String subject, String email, Plan plan, Role role, Instant issuedAt) {
        return signIn.signIn(new SignInClaims(
                "https://issuer.example", subject, email, "Somebody", "acme", "Acme", plan, Set.of(role), issuedAt));
    }

    public ConnectAtsResult connect() {
        return connectAts.connect(admin, Product.CORD, ACME, KEY);
    }

    /// Metaview, to the same account by a key of its own.
    public ConnectAtsResult connectMetaview() {
        return connectAts.connect(admin, Product.METAVIEW, ACME, METAVIEW_CREDENTIALS.key());
    }

    public Job openJob(String title) {
        return ats.openJob(ACME, title);
    }

    /// A position that is linked to the job, without asking the ATS.
    public Position positionLinkedTo(Job job) {
        return position(new JobLink(ACME, job.summary(), now, now, admin.person()));
    }

    public Position unlinkedPosition() {
        return position(null);
    }

    private Position position(@Nullable JobLink link) {
        var position = new Position(
                new PositionId(UUID.randomUUID()),
                admin.organisation(),
                new PositionDetails("Engineer", "", null, null, null),
                link,
                now,
                admin.person());
        transactions.run(admin.organisation(), () -> stores.positions().save(position));
        return position;
    }

    public Candidate candidate() {
        return candidate("person" + ++people + "@example.org");
    }

    public Candidate candidate(String email) {
        var candidate = new Candidate(
                new CandidateId(UUID.randomUUID()),
                admin.organisation(),
                new EmailAddress(email),
                new CandidateDetails(new PersonName("Łucja", "Nowak"), null, null),
                null,
                now);
        transactions.run(admin.organisation(), () -> stores.candidates().add(candidate));
        return candidate;
    }

    /// A stored PDF with these bytes.
    public Document document(byte[] bytes) {
        var document = new Document(
                new DocumentId(UUID.randomUUID()),
                admin.organisation(),
                new FileName("cv.pdf"),
                DocumentType.PDF,
                bytes.length,
                "0",
                now,
                admin.person());
        transactions.run(admin.organisation(), () -> {
            try {
                stores.documents().add(document, () -> new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return document;
    }

    public ConversationId requested(Candidate candidate, Position position) {
        var result = sendMessageRequest.send(admin, candidate.id(), position.id(), Side.CANDIDATE, "Hello");
        return ((SendMessageRequestResult.Requested) result).conversation().id();
    }

    public ConversationId started(Candidate candidate, Position position) {
        var conversation = requested(candidate, position);
        acceptMessageRequest.accept(admin, conversation);
        return conversation;
    }

    public Conversation conversation(ConversationId id) {
        return transactions.within(
                admin.organisation(),
                () -> stores.conversations().find(admin.organisation(), id).orElseThrow());
    }

    /// The row that serves the conversation, or null.
    public @Nullable Forwarding forwardingOf(ConversationId id) {
        return readForwardings.ofConversations(admin, Set.of(id)).get(id);
    }

    /// Works on what is due now, as the lane's node would.
    public void drain() {
        drainWhile(() -> true);
    }

    /// Works on what is due now, as long as the lane is held.
    public void drainWhile(BooleanSupplier held) {
        drain(new Random(1), held);
    }

    private void drain(Random random, BooleanSupplier held) {
        new DrainLane(stores.forwardings(), send(random), settling(), stores.traffic(), transactions, this, Pace.CALM)
                .drain(admin.organisation(), ACME, held);
    }

    /// What takes one row to the ATS.
    public SendForwarding send(RandomGenerator random) {
        var earlier = new EarlierApplications(ats);
        var preparation = new Preparation(dossiers, stores.organisations(), currentAts, ats, earlier, transactions);
        return new SendForwarding(
                preparation, ats, earlier, currentAts, settling(), holding, writer, this, Pace.CALM, random);
    }

    private SettleForwarding settling() {
        return new SettleForwarding(
                currentAts,
                new EarlierApplications(ats),
                stores.candidates(),
                transactions,
                holding,
                writer,
                this,
                Pace.CALM);
    }

    /// Does what reviews were asked for, as the queue would.
    public void review() {
        reviews.take().forEach(asked -> reviewNotices.review(asked.organisation(), asked.product()));
    }

    /// Posts what is to be mailed, as the queue would.
    public void post() {
        mails.take().forEach(mail -> mailNotice.mail(mail.organisation(), mail.notice(), mail.to()));
    }

    /// Passes time and works until nothing happens any more, for ten minutes at most.
    public void settle() {
        for (var i = 0; i < 120; i++) {
            drain();
            pass(Duration.ofSeconds(5));
        }
    }
}
