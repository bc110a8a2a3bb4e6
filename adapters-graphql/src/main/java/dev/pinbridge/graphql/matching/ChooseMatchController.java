package dev.pinbridge.graphql.matching;

import dev.pinbridge.application.matching.ChooseMatch;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ChooseMatchController {
    private final ChooseMatch chooseMatch;
    private final MatchDecisions decisions;

    ChooseMatchController(ChooseMatch chooseMatch, MatchDecisions decisions) {
        this.chooseMatch = chooseMatch;
        this.decisions = decisions;
    }

    @MutationMapping
    ChooseMatchPayload chooseMatch(@Argument ChooseMatchInput input, @ContextValue Actor actor) {
        return input.decode().fold(choice -> choose(actor, choice), ChooseMatchPayload::failed);
    }

    private ChooseMatchPayload choose(Actor actor, ChooseMatchInput.Choice choice) {
        var result = chooseMatch.choose(actor, choice.call(), choice.application());
        return decisions.answer(actor, choice.call(), result, ChooseMatchPayload::new);
    }
}
