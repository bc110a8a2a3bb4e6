package dev.pinbridge.pinpoint.sandbox;

import java.util.Map;
import java.util.Set;

/// Changes candidates. There is neither POST nor DELETE: a candidate comes into being with an application.
final class Candidates implements Writer {
    private static final Map<String, AttributeKind> WRITABLE = writable();

    private final State state;

    Candidates(State state) {
        this.state = state;
    }

    @Override
    public void update(Row candidate, WriteDocument document) {
        document.checked(WRITABLE);
        document.checkRelationships(Set.of());
        var problems = new Problems();
        ApplicationRules.checkChanges(document, problems);
        problems.throwIfAny();
        WRITABLE.forEach((name, kind) -> {
            if (document.has(name) && kind != AttributeKind.LIST) {
                candidate.set(name, kind.stored(document.attribute(name)));
            }
        });
        state.tables().touch(candidate, state.now());
    }

    private static Map<String, AttributeKind> writable() {
        var kinds = AttributeKind.all(AttributeKind.TEXT, ApplicationAttributes.OF_THE_PERSON.toArray(String[]::new));
        kinds.putAll(AttributeKind.all(AttributeKind.TEXT, "middle_name", "external_system_reference"));
        kinds.putAll(AttributeKind.all(AttributeKind.DATE, "date_of_birth"));
        kinds.putAll(AttributeKind.all(AttributeKind.FLAG, "blocked"));
        kinds.putAll(AttributeKind.all(AttributeKind.LIST, "documents_base64"));
        return kinds;
    }
}
