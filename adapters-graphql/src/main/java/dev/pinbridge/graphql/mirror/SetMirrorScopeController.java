package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.ReadMirror;
import dev.pinbridge.application.mirror.SetMirrorScope;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.mirror.Scope;
import java.time.InstantSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetMirrorScopeController {
    private final SetMirrorScope setMirrorScope;
    private final ReadMirror read;
    private final InstantSource clock;

    SetMirrorScopeController(SetMirrorScope setMirrorScope, ReadMirror read, InstantSource clock) {
        this.setMirrorScope = setMirrorScope;
        this.read = read;
        this.clock = clock;
    }

    @MutationMapping
    SetMirrorScopePayload setMirrorScope(@Argument SetMirrorScopeInput input, @ContextValue Actor actor) {
        var scope = input.hasRestrictedJobs() ? Scope.ALL_JOBS : Scope.COMMON_JOBS;
        return setMirrorScope.set(actor, scope)
                ? SetMirrorScopePayload.of(read.of(actor), clock.instant())
                : SetMirrorScopePayload.nothingConnected();
    }
}
