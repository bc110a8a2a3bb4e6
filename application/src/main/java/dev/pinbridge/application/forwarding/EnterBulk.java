package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRow.State.Entered;
import dev.pinbridge.domain.forwarding.BulkRow.State.NotPossible;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.Urgency;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Enters the candidates of a bulk into the ledger, some at a time: each time in a transaction of its own, which
/// also says that these rows are done. Whatever breaks in between, the next run goes on with the first row that
/// is not.
@UseCase
public final class EnterBulk {
    /// Few enough that nobody who wants one of these rows waits long, and enough to be done in a few rounds.
    private static final int AT_A_TIME = 25;

    private final Bulks bulks;
    private final Conversations conversations;
    private final Positions positions;
    private final Integrations integrations;
    private final Organisations organisations;
    private final Forwardings forwardings;
    private final Handover handover;
    private final Transactions transactions;

    public EnterBulk(
            Bulks bulks,
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Organisations organisations,
            Forwardings forwardings,
            Handover handover,
            Transactions transactions) {
        this.bulks = bulks;
        this.conversations = conversations;
        this.positions = positions;
        this.integrations = integrations;
        this.organisations = organisations;
        this.forwardings = forwardings;
        this.handover = handover;
        this.transactions = transactions;
    }

    /// Returns when no row is pending, or soon after `held` turns false.
    public void enter(OrganisationId organisation, BulkId id, BooleanSupplier held) {
        var more = true;
        while (more && held.getAsBoolean()) {
            more = transactions.within(
                    organisation,
                    () -> bulks.lock(organisation, id).map(this::enterSome).orElse(false));
        }
    }

    private boolean enterSome(BulkForwarding bulk) {
        var rows = bulks.pending(bulk.organisation(), bulk.id(), AT_A_TIME);
        if (!rows.isEmpty()) {
            var scene = scene(bulk, rows);
            bulks.settle(
                    bulk.organisation(),
                    bulk.id(),
                    rows.stream().map(row -> row.in(enter(scene, row))).toList());
        }
        return rows.size() == AT_A_TIME;
    }

    /// Everything that decides about some rows, read at once.
    private record Scene(
            BulkForwarding bulk,
            Map<ConversationId, Conversation> conversations,
            Map<PositionId, Position> positions,
            Map<ConversationId, Forwarding> forwardings,
            @Nullable Integration integration,
            Organisation organisation) {}

    private Scene scene(BulkForwarding bulk, List<BulkRow> rows) {
        var organisation = bulk.organisation();
        var ids = rows.stream().map(BulkRow::conversation).toList();
        var found = conversations.findAll(organisation, ids).stream()
                .collect(Collectors.toMap(Conversation::id, Function.identity()));
        var at = found.values().stream()
                .map(conversation -> conversation.request().position())
                .collect(Collectors.toSet());
        return new Scene(
                bulk,
                found,
                positions.findAll(organisation, at).stream()
                        .collect(Collectors.toMap(Position::id, Function.identity())),
                forwardings.ofConversations(organisation, ids),
                integrations.of(organisation, Product.CORD).orElse(null),
                organisations.find(organisation).orElseThrow());
    }

    private BulkRow.State enter(Scene scene, BulkRow row) {
        var conversation = Objects.requireNonNull(scene.conversations().get(row.conversation()));
        var position = Objects.requireNonNull(
                scene.positions().get(conversation.request().position()));
        var earlier = scene.forwardings().get(row.conversation());
        var obstacle = Offers.obstacle(
                conversation,
                position,
                earlier,
                scene.integration(),
                scene.organisation().plan());
        if (obstacle.isPresent()) {
            return obstacle.get() == ForwardingObstacle.ALREADY_FORWARDED
                    ? new Entered(false)
                    : new NotPossible(obstacle.get());
        }
        // Sending what may have arrived is for somebody who has looked, one by one.
        return conversation instanceof Conversation.Started started
                        && !(earlier != null && earlier.state() instanceof ForwardingState.Unconfirmed)
                ? enter(scene.bulk(), started, position, earlier)
                : new Entered(false);
    }

    private BulkRow.State enter(
            BulkForwarding bulk, Conversation.Started conversation, Position position, @Nullable Forwarding earlier) {
        var origin = new ForwardingOrigin.ByPerson(bulk.askedBy());
        var sent = handover.send(conversation, position, earlier, origin, Urgency.BACKLOG);
        return new Entered(sent.origin().equals(origin) && BulkRows.isCancellable(sent.state()));
    }
}
