package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
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
    private final InMemoryTable<OrganisationId, ForwardingOptions> generalOptions;
    private final InMemoryTable<PositionId, ForwardingOptions> ownOptions;

    public InMemoryForwardingRules(InMemoryTransactions transactions) {
        this.general = new InMemoryTable<>(transactions);
        this.own = new InMemoryTable<>(transactions);
        this.generalOptions = new InMemoryTable<>(transactions);
        this.ownOptions = new InMemoryTable<>(transactions);
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

    @Override
    public ForwardingOptions optionsOfOrganisation(OrganisationId organisation) {
        return generalOptions.find(organisation, organisation).orElse(ForwardingOptions.NONE);
    }

    @Override
    public void setOptionsForOrganisation(OrganisationId organisation, ForwardingOptions options) {
        generalOptions.put(organisation, organisation, options);
    }

    @Override
    public Map<PositionId, ForwardingOptions> optionsOfPositions(
            OrganisationId organisation, Collection<PositionId> positions) {
        var found = new HashMap<PositionId, ForwardingOptions>();
        for (var position : positions) {
            ownOptions.find(organisation, position).ifPresent(options -> found.put(position, options));
        }
        return found;
    }

    @Override
    public void setOptionsForPosition(OrganisationId organisation, PositionId position, ForwardingOptions options) {
        if (options.equals(ForwardingOptions.NONE)) {
            ownOptions.remove(organisation, position);
        } else {
            ownOptions.put(organisation, position, options);
        }
    }
}
