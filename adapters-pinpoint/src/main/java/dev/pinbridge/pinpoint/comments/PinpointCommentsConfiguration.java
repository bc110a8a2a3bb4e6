package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.PinpointWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Part of [dev.pinbridge.pinpoint.PinpointConfiguration]; public only because features are packages.
@Configuration(proxyBeanMethods = false)
public final class PinpointCommentsConfiguration {
    @Bean
    public CommentIntake pinpointCommentIntake(PinpointWriter writer) {
        return new PinpointCommentIntake(writer);
    }

    @Bean
    public AtsComments pinpointComments(PinpointReader reader) {
        return new PinpointComments(reader);
    }
}
