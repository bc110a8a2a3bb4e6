package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who an application is from. The same e-mail address, whatever its case, is the same candidate: inferred, as the
/// documentation does not spell it out. A person who is known already is brought up to date with what was sent.
final class Persons {
    private final State state;

    Persons(State state) {
        this.state = state;
    }

    /// The candidate an application names, if it names one.
    Optional<Row> named(WriteDocument document, Problems problems) {
        var pointer = document.pointer("candidate");
        var candidate = pointer.filter(to -> to.type().equals("candidates"))
                .flatMap(to -> state.tables().find("candidates", to.number()));
        problems.addIf(
                pointer.isPresent() && candidate.isEmpty(),
                Problem.ofRelationship("candidate", "must exist", "required"));
        return candidate;
    }

    Optional<Row> byEmail(@Nullable String email) {
        return email == null
                ? Optional.empty()
                : state.tables().folding("candidates", "email", email).stream().findFirst();
    }

    Row reusedOrNew(Optional<Row> known, Row application) {
        var personal = new HashMap<String, @Nullable Object>();
        for (var column : ApplicationAttributes.OF_THE_PERSON) {
            if (application.get(column) != null) {
                personal.put(column, application.get(column));
            }
        }
        if (known.isPresent()) {
            var candidate = known.get();
            personal.remove("email");
            candidate.setAll(personal);
            state.tables().touch(candidate, state.now());
            return candidate;
        }
        personal.put("blocked", false);
        return state.tables().insert("candidates", personal, state.now());
    }
}
