package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.forwarding.SetForwardingOptionsResult.OptionsSet;
import dev.pinbridge.application.forwarding.SetForwardingOptionsResult.UnknownPosition;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Says how the ATS is to take people in, for the whole organisation or for one position, for whatever is sent
/// from now on.
@UseCase
public final class SetForwardingOptions {
    private final ForwardingRules rules;
    private final Positions positions;
    private final Transactions transactions;

    public SetForwardingOptions(ForwardingRules rules, Positions positions, Transactions transactions) {
        this.rules = rules;
        this.positions = positions;
        this.transactions = transactions;
    }

    /// @param position null for the organisation
    /// @param change from what is said now to what is to be said
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter; for the
    /// organisation, an admin
    public SetForwardingOptionsResult set(
            Actor actor, @Nullable PositionId position, UnaryOperator<ForwardingOptions> change) {
        if (position == null) {
            actor.mustBeAdmin("change how the ATS takes candidates in");
        } else {
            actor.mustBeRecruiter("change how the ATS takes a position's candidates in");
        }
        return transactions.within(
                actor.organisation(),
                () -> position == null ? ofOrganisation(actor, change) : ofPosition(actor, position, change));
    }

    private SetForwardingOptionsResult ofOrganisation(Actor actor, UnaryOperator<ForwardingOptions> change) {
        var options = change.apply(rules.optionsOfOrganisation(actor.organisation()));
        rules.setOptionsForOrganisation(actor.organisation(), options);
        return new OptionsSet(options);
    }

    /// Locked, so that two who change different things do not undo each other.
    private SetForwardingOptionsResult ofPosition(
            Actor actor, PositionId position, UnaryOperator<ForwardingOptions> change) {
        var organisation = actor.organisation();
        if (positions.lock(organisation, position).isEmpty()) {
            return new UnknownPosition();
        }
        var now =
                rules.optionsOfPositions(organisation, Set.of(position)).getOrDefault(position, ForwardingOptions.NONE);
        var options = change.apply(now);
        rules.setOptionsForPosition(organisation, position, options);
        return new OptionsSet(options);
    }
}
