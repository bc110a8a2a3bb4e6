package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.directory.Plan;
import java.util.List;
import java.util.Optional;

/// What an organisation connects to its ATS. Each product has a key of its own, and asks no more of it than it
/// needs.
public enum Product {
    /// Takes people from conversations to the ATS.
    CORD,
    /// Takes interviews from the ATS, and notes on calls there.
    METAVIEW;

    /// As people know it.
    public String title() {
        return switch (this) {
            case CORD -> "cord";
            case METAVIEW -> "Metaview";
        };
    }

    /// Whether an organisation with this plan may connect it.
    public boolean isPartOf(Plan plan) {
        return switch (this) {
            case CORD -> plan.includesIntegration();
            case METAVIEW -> true;
        };
    }

    /// What it makes use of, in the order in which people read it.
    public List<Need> needs() {
        return switch (this) {
            case CORD -> Needs.OF_CORD;
            case METAVIEW -> Needs.OF_METAVIEW;
        };
    }

    /// Those it makes use of, in the order of [#needs].
    public List<Capability> capabilities() {
        return needs().stream().map(Need::capability).toList();
    }

    /// Empty when it makes no use of it.
    public Optional<Need> need(Capability capability) {
        return needs().stream().filter(need -> need.capability() == capability).findFirst();
    }

    /// Whether connecting is refused without it.
    public boolean requires(Capability capability) {
        return need(capability).filter(Need::isRequired).isPresent();
    }
}
