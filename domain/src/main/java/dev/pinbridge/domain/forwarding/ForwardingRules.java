package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules of an organisation and those of its positions, which win.
@DrivenPort
public interface ForwardingRules {
    Optional<ForwardingRule> ofOrganisation(OrganisationId organisation);

    void setForOrganisation(OrganisationId organisation, ForwardingRule rule);

    /// Positions without a rule of their own are missing. One round trip whatever the number.
    Map<PositionId, ForwardingRule> ofPositions(OrganisationId organisation, Collection<PositionId> positions);

    /// Null takes the position's own rule away.
    void setForPosition(OrganisationId organisation, PositionId position, @Nullable ForwardingRule rule);

    /// [ForwardingOptions#NONE] until somebody has set them.
    ForwardingOptions optionsOfOrganisation(OrganisationId organisation);

    void setOptionsForOrganisation(OrganisationId organisation, ForwardingOptions options);

    /// What positions say themselves; those that say nothing are missing. One round trip whatever the number.
    Map<PositionId, ForwardingOptions> optionsOfPositions(
            OrganisationId organisation, Collection<PositionId> positions);

    /// [ForwardingOptions#NONE] takes the position's own options away.
    void setOptionsForPosition(OrganisationId organisation, PositionId position, ForwardingOptions options);
}
