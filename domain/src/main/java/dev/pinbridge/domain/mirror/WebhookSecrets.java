package dev.pinbridge.domain.mirror;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The secrets that the ATS may sign with, newest first. Nobody changes a secret in two places at the same
/// moment, so those before the newest serve beside it until it is seen at work, and for a day at most.
public record WebhookSecrets(List<Kept> kept) {
    public static final WebhookSecrets NONE = new WebhookSecrets(List.of());

    private static final Duration BESIDE = Duration.ofHours(24);
    private static final int MOST = 5;

    public WebhookSecrets {
        kept = List.copyOf(kept);
    }

    /// @param until when it serves no longer; null for the newest
    public record Kept(
            WebhookSecret secret, Instant setAt, @Nullable Instant until) {
        private boolean servesAt(Instant now) {
            return until == null || now.isBefore(until);
        }

        private Kept atMostUntil(Instant end) {
            return new Kept(secret, setAt, until == null || end.isBefore(until) ? end : until);
        }
    }

    /// Those that serve at this time, newest first.
    public List<WebhookSecret> at(Instant now) {
        return kept.stream()
                .filter(each -> each.servesAt(now))
                .map(Kept::secret)
                .toList();
    }

    /// When the newest one was set; empty when there is none.
    public Optional<Instant> setAt() {
        return kept.stream().map(Kept::setAt).findFirst();
    }

    /// The same one set again is the newest, and not one before itself.
    public WebhookSecrets replacedBy(WebhookSecret next, Instant now) {
        var before = kept.stream()
                .filter(each -> each.servesAt(now) && !each.secret().equals(next))
                .limit(MOST - 1L)
                .map(each -> each.atMostUntil(now.plus(BESIDE)));
        return new WebhookSecrets(
                Stream.concat(Stream.of(new Kept(next, now, null)), before).toList());
    }

    /// Something came that was signed with this one.
    public WebhookSecrets seenAtWork(WebhookSecret secret) {
        return !kept.isEmpty() && kept.getFirst().secret().equals(secret)
                ? new WebhookSecrets(kept.subList(0, 1))
                : this;
    }
}
