package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.Stores;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingFilter;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.JobTarget;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.paging.PageRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What has to be the case when everything has come to rest; said inside a transaction.
final class Verdict {
    private final Stores stores;
    private final SimulatedAts ats;
    private final OrganisationId organisation;
    private final Witness witness;

    Verdict(Stores stores, SimulatedAts ats, OrganisationId organisation, Witness witness) {
        this.stores = stores;
        this.ats = ats;
        this.organisation = organisation;
        this.witness = witness;
    }

    private record Business(EmailAddress email, JobTarget target) {}

    void pass(List<ConversationId> conversations) {
        var rows = stores.forwardings()
                .page(organisation, ForwardingFilter.ALL, PageRequest.first(PageRequest.MAX_SIZE))
                .items();
        var businesses = new HashSet<Business>();
        for (var row : rows) {
            witness.note("%s is %s", row.id().value(), row.state());
            if (row.target() != null && !businesses.add(new Business(email(row), row.target()))) {
                witness.object("there are two rows for the same person and job");
            }
            if (ours(row) > 1) {
                witness.object("%s was created %s times", row.id().value(), ours(row));
            }
            if (!isTrue(row)) {
                witness.object("%s is not as it says: %s", row.id().value(), row.state());
            }
        }
        noneIsMissing(conversations);
    }

    private EmailAddress email(Forwarding row) {
        return stores.candidates()
                .find(organisation, row.candidate())
                .orElseThrow()
                .email();
    }

    private List<SimulatedAts.Stored> there(Forwarding row) {
        return Witness.target(row)
                .map(target -> ats.applications(email(row), target.job()))
                .orElse(List.of());
    }

    private long ours(Forwarding row) {
        return there(row).stream().filter(SimulatedAts.Stored::ours).count();
    }

    private boolean isThere(Forwarding row, ApplicationId application) {
        return there(row).stream().anyMatch(one -> one.application().id().equals(application));
    }

    private boolean isTrue(Forwarding row) {
        return switch (row.state()) {
            case ForwardingState.Sent(var application, var _) -> isThere(row, application);
            case ForwardingState.AlreadyApplied(var application, var _) -> isThere(row, application);
            case ForwardingState.Refused _ -> ours(row) == 0;
            case ForwardingState.Cancelled _ -> ours(row) == 0 || witness.wasGivenUp(row);
            case ForwardingState.Waiting waiting -> ours(row) == 0 && isTrue(row, waiting);
            case ForwardingState.Unconfirmed _ -> witness.wasSuspect(row) || !mayLook();
            case ForwardingState.Queued _, ForwardingState.Sending _ -> false;
        };
    }

    private boolean isTrue(Forwarding row, ForwardingState.Waiting waiting) {
        return switch (waiting.reason()) {
            case NOT_LINKED -> row.target() == null;
            case PLAN -> !stores.organisations().hasIntegration(organisation);
            // Nobody tells us when a job opens again.
            case JOB_CLOSED -> true;
            case PARKED -> witness.wasSuspect(row);
            case INTEGRATION_NEEDS_ATTENTION -> usable().isEmpty();
            // Disconnecting leaves it as it is; connecting again sets it going.
            case PERMISSION_MISSING ->
                usable().filter(integration -> integration.permissions().sufficeFor(Product.CORD))
                        .isEmpty();
            case NEEDS_INFORMATION -> {
                var candidate =
                        stores.candidates().find(organisation, row.candidate()).orElseThrow();
                yield waiting.missing().stream()
                        .anyMatch(missing -> missing.isLackedBy(candidate, waiting.unanswered()));
            }
        };
    }

    private Optional<Integration> usable() {
        return stores.integrations()
                .of(organisation, Product.CORD)
                .filter(integration -> integration instanceof Integration.Connected);
    }

    private boolean mayLook() {
        return usable().filter(integration -> integration.permissions().allow(Capability.READ_APPLICATIONS))
                .isPresent();
    }

    /// Whoever talks is sent, or somebody has to press the button.
    private void noneIsMissing(List<ConversationId> conversations) {
        var served = stores.forwardings().ofConversations(organisation, conversations);
        var automatic = stores.forwardingRules()
                .ofOrganisation(organisation)
                .filter(ForwardingRule::automatic)
                .isPresent();
        for (var conversation : conversations) {
            var started =
                    stores.conversations().find(organisation, conversation).orElseThrow()
                            instanceof Conversation.Started;
            if (automatic && started && !served.containsKey(conversation)) {
                witness.object("nobody was sent for a conversation that has started");
            }
        }
    }
}
