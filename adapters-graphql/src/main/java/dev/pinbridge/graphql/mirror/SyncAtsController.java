package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.AskForLook;
import dev.pinbridge.application.mirror.ReadMirror;
import dev.pinbridge.domain.directory.Actor;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SyncAtsController {
    private final AskForLook askForLook;
    private final ReadMirror read;
    private final InstantSource clock;

    SyncAtsController(AskForLook askForLook, ReadMirror read, InstantSource clock) {
        this.askForLook = askForLook;
        this.read = read;
        this.clock = clock;
    }

    @MutationMapping
    SyncAtsPayload syncAts(@Argument SyncAtsInput input, @ContextValue Actor actor) {
        var accounts = askForLook.ask(actor, Set.copyOf(input.kinds()));
        return accounts.isEmpty()
                ? SyncAtsPayload.nothingConnected()
                : SyncAtsPayload.of(read.of(actor), clock.instant());
    }
}
