package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;

/// Where mails are handed over for delivery.
@DrivenPort
public interface Postbox {
    /// Not called inside a transaction. A mail may be handed over twice when it is not known whether the first
    /// time worked; both carry the same reference.
    /// @throws MailTrouble when it was not taken and may be later
    Posting post(Mail mail);
}
