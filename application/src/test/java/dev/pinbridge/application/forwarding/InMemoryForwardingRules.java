package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryForwardingRules implements ForwardingRules {
    private final InMemoryTable<OrganisationId, ForwardingRule> general;
    private final InMemoryTable<PositionId, ForwardingRule> own;

    public InMemoryForwardingRules(InMemoryTransactions transactions) {
        this.general = new InMemoryTable<>(transactions);
        this.own = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<ForwardingRule> ofOrganisation(OrganisationId organisation) {
        return general.find(organisation, organisation);
    }

    @Override
    public void setForOrganisation(OrganisationId organisation, ForwardingRule rule) {
        general.put(organisation, organisation, rule);
    }

    @Override
    public Map<PositionId, ForwardingRule> ofPositions(OrganisationId organisation, Collection<PositionId> positions) {
        var found = new HashMap<PositionId, ForwardingRule>();
        for (var position : positions) {
            own.find(organisation, position).ifPresent(rule -> found.put(position, rule));
        }
        return found;
    }

    @Override
    public void setForPosition(OrganisationId organisation, PositionId position, @Nullable ForwardingRule rule) {
        if (rule == null) {
            own.remove(organisation, position);
        } else {
            own.put(organisation, position, rule);
        }
    }
}
