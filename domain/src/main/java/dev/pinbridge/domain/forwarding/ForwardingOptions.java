package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.Nullable;

/// How the ATS is to take somebody in, as far as a rule says.
///
/// @param mails whether the ATS may mail the candidate and its own users about it
/// @param tag what the application is marked with
/// @param channel where the person came from
/// @param channelSource from where within the channel
public record ForwardingOptions(
        @Nullable Boolean mails,
        @Nullable Tag tag,
        @Nullable Channel channel,
        @Nullable Channel channelSource) {
    /// Says nothing.
    public static final ForwardingOptions NONE = new ForwardingOptions(null, null, null, null);

    /// What holds where nobody says anything: the ATS does as it does by itself.
    public static final ForwardingOptions DEFAULT = new ForwardingOptions(true, null, null, null);

    /// These, and where they say nothing, the others.
    public ForwardingOptions over(ForwardingOptions others) {
        return new ForwardingOptions(
                mails == null ? others.mails : mails,
                tag == null ? others.tag : tag,
                channel == null ? others.channel : channel,
                channelSource == null ? others.channelSource : channelSource);
    }

    /// Silence is consent: a new application mails people unless somebody decided against it.
    public boolean mayMail() {
        return !Boolean.FALSE.equals(mails);
    }
}
