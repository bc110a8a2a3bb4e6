package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingOrigin;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.ByPerson;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.ByRule;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.Rule;
import dev.pinbridge.persistence.generated.tables.records.ForwardingRecord;

/// Why somebody is sent, as it is stored.
final class OriginWords {
    private OriginWords() {}

    static void write(ForwardingOrigin origin, ForwardingRecord row) {
        switch (origin) {
            case ByPerson(var person) -> {
                row.setOrigin("PERSON");
                row.setAskedBy(person);
            }
            case ByRule(var rule) -> {
                row.setOrigin(
                        switch (rule) {
                            case ORGANISATION -> "ORGANISATION_RULE";
                            case POSITION -> "POSITION_RULE";
                        });
                row.setAskedBy(null);
            }
        }
    }

    static ForwardingOrigin read(ForwardingRecord row) {
        return switch (row.getOrigin()) {
            case "PERSON" -> new ByPerson(row.getAskedBy());
            case "ORGANISATION_RULE" -> new ByRule(Rule.ORGANISATION);
            case "POSITION_RULE" -> new ByRule(Rule.POSITION);
            default -> throw new IllegalStateException("unknown origin of a forwarding: " + row.getOrigin());
        };
    }
}
