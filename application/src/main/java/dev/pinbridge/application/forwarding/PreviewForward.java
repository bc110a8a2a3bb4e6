package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.PreviewForwardResult.ConversationNotStarted;
import dev.pinbridge.application.forwarding.PreviewForwardResult.NotConnected;
import dev.pinbridge.application.forwarding.PreviewForwardResult.PositionNotLinked;
import dev.pinbridge.application.forwarding.PreviewForwardResult.Preview;
import dev.pinbridge.application.forwarding.PreviewForwardResult.UnknownConversation;
import dev.pinbridge.application.forwarding.PreviewForwardResult.UnknownJob;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.Positions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows what a click on the send button would do: the ATS is asked, and nothing is sent or kept.
@UseCase
public final class PreviewForward {
    /// Stands for ours in a preview, since a row gets its id when it is entered.
    static final String REFERENCE_TO_COME = "pinbridge-(assigned when it is sent)";

    private final Conversations conversations;
    private final Positions positions;
    private final Integrations integrations;
    private final Forwardings forwardings;
    private final Dossiers dossiers;
    private final CurrentAts ats;
    private final AtsJobs jobs;
    private final EarlierApplications earlier;
    private final ApplicationDrafts drafts;
    private final Ledger ledger;
    private final Transactions transactions;

    public PreviewForward(
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Forwardings forwardings,
            Dossiers dossiers,
            CurrentAts ats,
            AtsJobs jobs,
            EarlierApplications earlier,
            ApplicationDrafts drafts,
            Ledger ledger,
            Transactions transactions) {
        this.conversations = conversations;
        this.positions = positions;
        this.integrations = integrations;
        this.forwardings = forwardings;
        this.dossiers = dossiers;
        this.ats = ats;
        this.jobs = jobs;
        this.earlier = earlier;
        this.drafts = drafts;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when the ATS gives no usable answer
    public PreviewForwardResult preview(Actor actor, ConversationId id) {
        actor.mustBeRecruiter("preview what is sent to the ATS");
        var found = transactions.within(actor.organisation(), () -> conversations.find(actor.organisation(), id));
        return found.map(conversation -> preview(actor, conversation)).orElseGet(UnknownConversation::new);
    }

    private PreviewForwardResult preview(Actor actor, Conversation conversation) {
        return switch (conversation) {
            case Conversation.Started started -> preview(actor, started);
            case Conversation.Requested _, Conversation.Declined _ -> new ConversationNotStarted(conversation);
        };
    }

    /// What we know ourselves.
    private record Known(
            Position position,
            @Nullable JobTarget target,
            @Nullable Forwarding row,
            @Nullable Integration integration) {}

    private PreviewForwardResult preview(Actor actor, Conversation.Started conversation) {
        var access = ats.of(actor.organisation(), Product.CORD);
        if (access.isEmpty()) {
            return new NotConnected();
        }
        var known = known(actor, conversation);
        var target = known.target();
        if (target == null) {
            return new PositionNotLinked(known.position().id());
        }
        var job = ats.ask(actor.organisation(), Product.CORD, credentials -> jobs.find(credentials, target.job()));
        return job.<PreviewForwardResult>map(found -> preview(actor, conversation, known, target, found, access.get()))
                .orElseGet(UnknownJob::new);
    }

    private Known known(Actor actor, Conversation.Started conversation) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var position = positions
                    .find(organisation, conversation.request().position())
                    .orElseThrow();
            return new Known(
                    position,
                    ledger.target(position),
                    forwardings
                            .ofConversations(organisation, Set.of(conversation.id()))
                            .get(conversation.id()),
                    integrations.of(organisation, Product.CORD).orElse(null));
        });
    }

    private Preview preview(
            Actor actor,
            Conversation.Started conversation,
            Known known,
            JobTarget target,
            Job job,
            CurrentAts.Access access) {
        var row = known.row();
        var dossier = dossiers.of(
                actor.organisation(),
                conversation.request().candidate(),
                known.position().id(),
                target);
        var mayLook = access.via().permissions().allow(Capability.READ_APPLICATIONS);
        List<AtsApplication> found = mayLook
                ? ats.ask(
                        actor.organisation(),
                        Product.CORD,
                        credentials ->
                                earlier.of(credentials, dossier.candidate().email()))
                : List.of();
        var reference = row == null ? REFERENCE_TO_COME : row.id().reference();
        return new Preview(
                target,
                job,
                drafts.draft(dossiers.application(dossier, job, reference, found)),
                dossier.cv(),
                dossier.options().mayMail() ? List.of(ForwardingMail.values()) : List.of(),
                dossier.missing(job),
                dossier.unanswered(job),
                mayLook ? found : null,
                Offers.obstacle(conversation, known.position(), row, known.integration(), actor.plan())
                        .orElse(null));
    }
}
