package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.Channel;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.Tag;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/// How the ATS is to take candidates in.
record SetForwardingOptionsInput(
        @Nullable String positionId,
        ArgumentValue<Boolean> canAtsMail,
        ArgumentValue<String> tag,
        ArgumentValue<String> channel,
        ArgumentValue<String> channelSource) {
    /// @param position null for the organisation
    /// @param to from what is said now to what is to be said
    record Change(@Nullable PositionId position, UnaryOperator<ForwardingOptions> to) {}

    Decoded<Change> decode() {
        var fields = new InputFields();
        var position = fields.optionalReference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        var mark = fields.changed("tag", "Tag", tag, null, Tag::new);
        var from = fields.changed("channel", "Channel", channel, null, Channel::new);
        var exactly = fields.changed("channelSource", "Channel source", channelSource, null, Channel::new);
        return fields.then(() -> new Change(
                position.get(),
                now -> new ForwardingOptions(
                        canAtsMail.isOmitted() ? now.mails() : canAtsMail.value(),
                        tag.isOmitted() ? now.tag() : mark.get(),
                        channel.isOmitted() ? now.channel() : from.get(),
                        channelSource.isOmitted() ? now.channelSource() : exactly.get())));
    }
}
