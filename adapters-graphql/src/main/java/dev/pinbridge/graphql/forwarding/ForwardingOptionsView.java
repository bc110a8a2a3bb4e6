package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.Channel;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import org.jspecify.annotations.Nullable;

/// How the ATS takes candidates in, as the schema shows it.
record ForwardingOptionsView(ForwardingOptions options) {
    public @Nullable Boolean canAtsMail() {
        return options.mails();
    }

    public @Nullable String tag() {
        var tag = options.tag();
        return tag == null ? null : tag.value();
    }

    public @Nullable String channel() {
        return value(options.channel());
    }

    public @Nullable String channelSource() {
        return value(options.channelSource());
    }

    private static @Nullable String value(@Nullable Channel channel) {
        return channel == null ? null : channel.value();
    }
}
