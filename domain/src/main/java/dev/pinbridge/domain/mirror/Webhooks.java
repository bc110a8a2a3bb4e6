package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import java.util.Optional;

/// The webhooks of each organisation, one for an account at most, and what came to them. Secrets are kept sealed:
/// what is stored is useless without the key service, and useless for any other webhook.
@DrivenPort
public interface Webhooks {
    /// Does nothing when the account has one.
    void add(Webhook webhook);

    Optional<Webhook> of(OrganisationId organisation, AccountName account);

    Optional<Webhook> at(WebhookAddress address);

    /// As [#of], and nobody else who locks it changes its secrets before the transaction ends.
    Optional<Webhook> lock(OrganisationId organisation, AccountName account);

    /// Replaces the secrets that it had.
    void keepSecrets(Webhook webhook);

    /// Keeps what was told, as it came.
    /// @return false when the same body came before and is still kept; nothing is changed then
    boolean add(WebhookDelivery delivery, byte[] body);

    /// Counts one that was not signed as it should be.
    void addRefusal(Webhook webhook, Instant at);

    /// What came since then. Refusals are counted by the hour, the one that `since` is in included.
    WebhookTally tally(Webhook webhook, Instant since);

    /// Forgets what came before then.
    void forgetBefore(Webhook webhook, Instant time);

    /// Forgets the webhook, with its secrets and everything that came.
    void forget(OrganisationId organisation, AccountName account);
}
