package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.AttachCv;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AttachCvController {
    private final AttachCv attachCv;

    AttachCvController(AttachCv attachCv) {
        this.attachCv = attachCv;
    }

    @MutationMapping
    AttachCvPayload attachCv(@Argument AttachCvInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        what -> AttachCvPayload.of(attachCv.attach(actor, what.candidate(), what.cv())),
                        AttachCvPayload::failed);
    }
}
