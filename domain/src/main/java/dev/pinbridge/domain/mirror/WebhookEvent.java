package dev.pinbridge.domain.mirror;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the ATS tells. Of the names that events have only one is documented (reference, section 5), so what is to
/// be looked at is guessed from words. A wrong guess costs a request, or the change comes with the next regular
/// look.
public sealed interface WebhookEvent {
    /// Of what says nothing: what matters most when it is late.
    Set<RecordKind> ANYTHING = Set.of(RecordKind.INTERVIEWS, RecordKind.APPLICATIONS);

    /// The kinds of record that may have changed; never none.
    Set<RecordKind> touched();

    /// @param subjects the names of the things it comes with, such as `application`
    record Named(String name, Set<String> subjects) implements WebhookEvent {
        public Named {
            subjects = Set.copyOf(subjects);
        }

        @Override
        public Set<RecordKind> touched() {
            // What is told of comes with its job, which has not changed for that.
            var withoutJob = subjects.stream().filter(subject -> !EventWord.JOB.isIn(subject));
            return Stream.of(Stream.concat(Stream.of(name), withoutJob).toList(), List.copyOf(subjects))
                    .map(EventWord::kindsIn)
                    .filter(kinds -> !kinds.isEmpty())
                    .findFirst()
                    .orElse(ANYTHING);
        }
    }

    /// @param reason for people; quotes nothing
    record Senseless(String reason) implements WebhookEvent {
        @Override
        public Set<RecordKind> touched() {
            return ANYTHING;
        }
    }
}
