package dev.pinbridge.graphql.calls;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.calls.ImportInvite;
import dev.pinbridge.application.calls.ImportInviteResult;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.directory.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ImportInviteController {
    private final ImportInvite importInvite;
    private final ReadCalls read;

    ImportInviteController(ImportInvite importInvite, ReadCalls read) {
        this.importInvite = importInvite;
        this.read = read;
    }

    @MutationMapping
    ImportInvitePayload importInvite(@Argument ImportInviteInput input, @ContextValue Actor actor) {
        return input.decode().fold(text -> importInvite(actor, text), ImportInvitePayload::failed);
    }

    private ImportInvitePayload importInvite(Actor actor, String text) {
        return switch (importInvite.importInvite(actor, text)) {
            case ImportInviteResult.Imported(var calls) ->
                new ImportInvitePayload(new ImportedInvite(shown(actor, calls)), List.of());
            case ImportInviteResult.Unreadable(var whatWouldBeRight) ->
                ImportInvitePayload.unreadable(whatWouldBeRight);
        };
    }

    private List<CallView> shown(Actor actor, List<Call> calls) {
        return read.all(actor, calls.stream().map(Call::id).toList()).stream()
                .sorted(Comparator.comparing(open -> open.call().at()))
                .map(CallView::of)
                .toList();
    }
}
