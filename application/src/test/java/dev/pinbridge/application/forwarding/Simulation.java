package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryStores;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.Stores;
import dev.pinbridge.application.directory.SignIn;
import dev.pinbridge.application.directory.SignInClaims;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.MessageRequest;
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
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionDetails;
import dev.pinbridge.domain.positions.PositionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A quarter of an hour in the life of an organisation, its ATS and the nodes that serve it, in which whatever
/// can happen may, and the hours after it, in which everything has to come to rest. All of it follows from the
/// seed.
final class Simulation {
    static final AccountName ACCOUNT = new AccountName("acme");
    private static final ApiKey KEY = new ApiKey("key");
    private static final Duration UNREST = Duration.ofMinutes(15);
    private static final Duration REST = Duration.ofMinutes(75);
    private static final int JOBS = 3;

    final Turnstile turnstile = new Turnstile();
    final SplittableRandom random;
    final Witness witness;
    final InMemoryTransactions transactions = new InMemoryTransactions();
    final Stores stores = InMemoryStores.create(transactions);
    final SimulatedQueue queue = new SimulatedQueue(transactions, turnstile);
    final SimulatedAts ats;

    private final Experiment experiment;
    private final Weather weather;
    private final List<SimulatedNode> nodes = new ArrayList<>();
    private final List<CandidateId> candidates = new ArrayList<>();
    private final List<PositionId> positions = new ArrayList<>();
    private final List<ConversationId> conversations = new ArrayList<>();
    private final List<DocumentId> documents = new ArrayList<>();
    private final Actor first;
    private boolean atRest;
    private int named;

    /// How it went.
    ///
    /// @param objection what was seen that must never be, or null
    record Outcome(long seed, @Nullable String objection, String trace, long steps, int creates) {}

    private Simulation(long seed, Experiment experiment, boolean traced) {
        this.random = new SplittableRandom(seed);
        this.experiment = experiment;
        this.witness = new Witness(turnstile, traced);
        this.ats = new SimulatedAts(turnstile, random, witness);
        this.weather = Weather.drawn(random);
        this.first = new SignIn(stores.organisations(), stores.people(), transactions, _ -> {}, turnstile)
                .signIn(claims(Plan.GROWTH));
    }

    static Outcome run(long seed, Experiment experiment, boolean traced) {
        var simulation = new Simulation(seed, experiment, traced);
        simulation.prepare();
        simulation.turnstile.run();
        return new Outcome(
                seed,
                simulation.witness.objection().orElse(null),
                simulation.witness.trace(),
                simulation.witness.steps(),
                simulation.ats.created());
    }

    OrganisationId organisation() {
        return first.organisation();
    }

    Pace pace() {
        return experiment.pace();
    }

    /// Now and then a node dies, or is stopped for a moment, or for so long that it loses what it holds.
    void strike(SimulatedNode node) {
        if (atRest) {
            return;
        }
        if (chance(weather.deaths())) {
            die(node);
        } else if (chance(weather.stops())) {
            var time = stop();
            witness.note("%s is stopped for %s", node, time);
            turnstile.stop(node.machine, time);
        }
    }

    /// For a moment, for about as long as it takes to lose a lane, or for as long as others need to send again.
    private Duration stop() {
        return switch (random.nextInt(3)) {
            case 0 -> within(Duration.ofSeconds(15));
            case 1 -> SimulatedQueue.LEASE.plus(within(Duration.ofSeconds(2)));
            default -> within(Duration.ofSeconds(200));
        };
    }

    void strikeDead(SimulatedNode node) {
        if (!atRest && chance(weather.deaths())) {
            die(node);
        }
    }

    boolean allows(Experiment.Recklessness one) {
        return experiment.allows(one);
    }

    boolean databaseFails() {
        return !atRest && chance(weather.databaseFaults());
    }

    private boolean chance(int inTenThousand) {
        return inTenThousand > 0 && random.nextInt(10_000) < inTenThousand;
    }

    private void die(SimulatedNode node) {
        witness.note("%s dies", node);
        turnstile.kill(node.machine);
        nodes.remove(node);
        turnstile.in(Duration.ofMillis(random.nextInt(40_000)), this::startNode);
    }

    private void startNode() {
        var node = new SimulatedNode("node " + ++named, this, experiment);
        nodes.add(node);
        witness.note("%s starts", node);
        turnstile.start(node.machine, node::work);
    }

    private SignInClaims claims(Plan plan) {
        return new SignInClaims(
                "https://issuer.example",
                "admin",
                "admin@acme.example",
                "Admin",
                "acme",
                "Acme",
                plan,
                Set.of(Role.ADMIN),
                turnstile.instant());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    // What is there from the start.

    private void prepare() {
        witness.note("%s", weather);
        ats.setWeather(weather);
        ats.onlyOnce = random.nextInt(4) == 0;
        for (var job = 1; job <= JOBS; job++) {
            var summary = new JobSummary(jobId(job), null, "Job " + job, JobStatus.OPEN, null, null, null, null);
            ats.put(new Job(summary, "", new JobDemands(random.nextInt(4) == 0, false, false, false)));
        }
        transactions.run(organisation(), this::fill);
        var count = 2 + random.nextInt(3);
        for (var node = 0; node < count; node++) {
            startNode();
        }
        for (var conversation : conversations) {
            if (random.nextInt(3) > 0) {
                turnstile.in(within(UNREST), () -> accept(conversation));
            }
        }
        var actions = 12 + random.nextInt(20);
        for (var action = 0; action < actions; action++) {
            turnstile.in(within(UNREST), this::something);
        }
        turnstile.in(UNREST, this::calm);
        lookAround();
    }

    private void fill() {
        stores.integrations()
                .save(new Integration.Connected(
                        new IntegrationId(uuid()),
                        organisation(),
                        Product.CORD,
                        ACCOUNT,
                        new Permissions(Set.copyOf(Product.CORD.capabilities())),
                        turnstile.instant(),
                        first.person(),
                        turnstile.instant()));
        var integration = stores.integrations().of(organisation(), Product.CORD).orElseThrow();
        stores.apiKeys().keep(organisation(), Product.CORD, integration.id(), KEY);
        stores.forwardingRules()
                .setForOrganisation(
                        organisation(), new ForwardingRule(random.nextInt(4) > 0, first.person(), turnstile.instant()));
        for (var position = 0; position < 3; position++) {
            positions.add(position(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(JOBS)));
        }
        var people = 2 + random.nextInt(5);
        for (var person = 1; person <= people; person++) {
            candidates.add(candidate("person" + person + "@example.org"));
        }
        for (var candidate : candidates) {
            documents.add(document());
            for (var position : positions) {
                if (random.nextInt(3) > 0) {
                    conversations.add(conversation(candidate, position));
                }
            }
        }
    }

    private static JobId jobId(int number) {
        return new JobId(Integer.toString(number));
    }

    /// Linked to that job; to none, if zero.
    private PositionId position(int job) {
        var now = turnstile.instant();
        var link = job == 0 ? null : new JobLink(ACCOUNT, ats.job(jobId(job)).summary(), now, now, first.person());
        var id = new PositionId(uuid());
        stores.positions()
                .save(new Position(
                        id,
                        organisation(),
                        new PositionDetails("Engineer", "", null, null, null),
                        link,
                        now,
                        first.person()));
        return id;
    }

    private CandidateId candidate(String email) {
        var id = new CandidateId(uuid());
        stores.candidates()
                .add(new Candidate(
                        id,
                        organisation(),
                        new EmailAddress(email),
                        new CandidateDetails(new PersonName("Łucja", "Nowak"), null, null),
                        null,
                        turnstile.instant()));
        return id;
    }

    private DocumentId document() {
        var document = new Document(
                new DocumentId(uuid()),
                organisation(),
                new FileName("cv.pdf"),
                DocumentType.PDF,
                1,
                "0",
                turnstile.instant(),
                first.person());
        try {
            stores.documents().add(document, () -> new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.id();
    }

    private ConversationId conversation(CandidateId candidate, PositionId position) {
        var id = new ConversationId(uuid());
        var request = new MessageRequest(candidate, position, Side.CANDIDATE, "Hello", turnstile.instant());
        stores.conversations().add(new Conversation.Requested(id, organisation(), request));
        return id;
    }

    // What happens.

    private Duration within(Duration time) {
        return Duration.ofMillis(random.nextLong(time.toMillis()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void something() {
        switch (random.nextInt(19)) {
            case 0, 1, 2, 3 -> accept();
            case 4, 5, 6, 7, 8 -> click();
            case 9 ->
                asAdmin("the CV is attached", (node, admin) -> {
                    var person = random.nextInt(candidates.size());
                    node.attachCv.attach(admin, candidates.get(person), documents.get(person));
                });
            case 10 ->
                asAdmin(
                        "a position is linked",
                        (node, admin) ->
                                node.linkPosition.link(admin, any(positions), jobId(1 + random.nextInt(JOBS))));
            case 11 ->
                asAdmin(
                        "disconnected",
                        (node, admin) -> node.disconnectAts.disconnect(admin, Product.CORD, Retention.KEEP));
            case 12 -> asAdmin("connected", this::connect);
            case 13 ->
                asAdmin(
                        "the plan changes",
                        (node, _) -> node.signIn.signIn(claims(random.nextBoolean() ? Plan.STARTER : Plan.GROWTH)));
            case 18 -> asAdmin("cancelled", this::cancel);
            case 14 -> troubleAtTheAts();
            case 15 -> loseAPermission();
            case 16 ->
                ats.setStatus(
                        jobId(1 + random.nextInt(JOBS)), random.nextBoolean() ? JobStatus.OPEN : JobStatus.CLOSED);
            default -> ats.apply(email(any(candidates)), jobId(1 + random.nextInt(JOBS)));
        }
    }

    private void accept() {
        if (!conversations.isEmpty()) {
            accept(any(conversations));
        }
    }

    private void accept(ConversationId conversation) {
        asAdmin("a conversation starts", (node, admin) -> node.acceptMessageRequest.accept(admin, conversation));
    }

    private void click() {
        if (!conversations.isEmpty()) {
            var conversation = any(conversations);
            asAdmin("somebody clicks", (node, admin) -> click(node, admin, conversation));
        }
    }

    /// Whoever is asked to decide about an unknown outcome looks at the ATS first, and not too early.
    private void click(SimulatedNode node, Actor admin, ConversationId conversation) {
        if (experiment.allows(Experiment.Recklessness.CLICKS_ON_OLD_PAGES)) {
            if (isSureAbout(conversation)) {
                turnstile.pause(within(Duration.ofMinutes(3)));
                node.forwardCandidate.forward(admin, conversation, true);
            }
        } else {
            node.transactions.run(organisation(), () -> clickIfSure(node, admin, conversation));
        }
    }

    private void clickIfSure(SimulatedNode node, Actor admin, ConversationId conversation) {
        if (isSureAbout(conversation)) {
            var row = node.forwardCandidate.forward(admin, conversation, true);
            if (isSureAbout(conversation)
                    && row instanceof ForwardCandidateResult.Forwarded(var once)
                    && node.forwardCandidate.forward(admin, conversation, true)
                            instanceof ForwardCandidateResult.Forwarded(var twice)
                    && !once.id().equals(twice.id())) {
                witness.object(
                        "asking twice gives %s and %s",
                        once.id().value(), twice.id().value());
            }
        } else {
            // Whoever does not say that they have looked may click as they like.
            node.forwardCandidate.forward(admin, conversation, false);
        }
    }

    private boolean isSureAbout(ConversationId conversation) {
        var row = rowOf(conversation);
        if (row.isEmpty() || !needsALook(row.get().state())) {
            return true;
        }
        var email = email(row.get().candidate());
        var isThere = Witness.target(row.get())
                .filter(target -> !ats.applications(email, target.job()).isEmpty())
                .isPresent();
        if (isThere || row.get().state().since().plus(SimulatedAts.SLOWEST).isAfter(turnstile.instant())) {
            return false;
        }
        witness.looked(email, turnstile.instant());
        return true;
    }

    /// One that was cancelled may have been given up while its outcome was unknown.
    private static boolean needsALook(ForwardingState state) {
        return state instanceof ForwardingState.Unconfirmed || state instanceof ForwardingState.Cancelled;
    }

    private void cancel(SimulatedNode node, Actor admin) {
        if (!conversations.isEmpty()) {
            rowOf(any(conversations)).ifPresent(row -> node.cancelForwarding.cancel(admin, row.id()));
        }
    }

    private void connect(SimulatedNode node, Actor admin) {
        node.connectAts.connect(admin, Product.CORD, ACCOUNT, KEY);
    }

    private void troubleAtTheAts() {
        switch (random.nextInt(3)) {
            case 0 -> forAWhile("the ATS is down", () -> ats.down = true, () -> ats.down = false);
            case 1 -> forAWhile("the key is revoked", () -> ats.keyGood = false, () -> ats.keyGood = true);
            default -> forAWhile("the API is off", () -> ats.apiOn = false, () -> ats.apiOn = true);
        }
    }

    private void loseAPermission() {
        var lost = random.nextBoolean() ? Capability.READ_APPLICATIONS : any(Product.CORD.capabilities());
        forAWhile("the key may not " + lost, () -> ats.allowed.remove(lost), () -> ats.allowed.add(lost));
    }

    private void forAWhile(String what, Runnable begin, Runnable end) {
        witness.note(what);
        begin.run();
        if (random.nextInt(4) > 0) {
            turnstile.in(within(Duration.ofMinutes(4)), end);
        }
    }

    private interface Action {
        void by(SimulatedNode node, Actor admin);
    }

    private void asAdmin(String what, Action action) {
        if (nodes.isEmpty()) {
            return;
        }
        var node = any(nodes);
        turnstile.start(node.machine, () -> {
            witness.note("%s: %s", node, what);
            try {
                action.by(node, new Actor(first.organisation(), first.person(), plan(), first.roles()));
            } catch (AtsTrouble | SimulatedNode.DatabaseGone e) {
                witness.note("%s: %s", node, e);
            }
        });
    }

    private void lookAround() {
        witness.lookAround();
        turnstile.in(Duration.ofMinutes(1), this::lookAround);
    }

    // How it ends.

    /// From now on nothing breaks any more, and most of what is broken is mended.
    private void calm() {
        witness.note("from now on nothing breaks");
        atRest = true;
        ats.setWeather(Weather.FAIR);
        ats.down = false;
        if (random.nextInt(4) > 0) {
            ats.keyGood = true;
            ats.apiOn = true;
            ats.allowed.addAll(Set.copyOf(Product.CORD.capabilities()));
            turnstile.in(within(Duration.ofMinutes(5)), this::connectAgain);
        }
        if (random.nextInt(4) > 0 && plan() == Plan.STARTER) {
            turnstile.in(
                    within(Duration.ofMinutes(5)),
                    () -> asAdmin("a better plan", (node, _) -> node.signIn.signIn(claims(Plan.LEGACY))));
        }
        turnstile.in(REST, this::end);
    }

    private void connectAgain() {
        var usable = read(() -> stores.integrations().of(organisation(), Product.CORD))
                                .orElseThrow()
                        instanceof Integration.Connected now
                && now.permissions().allow(Capability.READ_APPLICATIONS);
        if (!usable) {
            asAdmin("connected again", this::connect);
        }
    }

    private void end() {
        witness.note("the end");
        transactions.run(organisation(), () -> new Verdict(stores, ats, organisation(), witness).pass(conversations));
        turnstile.close();
    }

    // What is the case, for those who know.

    private <T> T read(Supplier<T> what) {
        return transactions.within(organisation(), what);
    }

    private Plan plan() {
        return read(
                () -> stores.organisations().find(organisation()).orElseThrow().plan());
    }

    private EmailAddress email(CandidateId candidate) {
        return read(() -> stores.candidates()
                .find(organisation(), candidate)
                .orElseThrow()
                .email());
    }

    private Optional<Forwarding> rowOf(ConversationId conversation) {
        return read(() -> Optional.ofNullable(stores.forwardings()
                .ofConversations(organisation(), Set.of(conversation))
                .get(conversation)));
    }
}
