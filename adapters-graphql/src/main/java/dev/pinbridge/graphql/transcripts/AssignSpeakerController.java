package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.application.transcripts.AssignSpeaker;
import dev.pinbridge.application.transcripts.AssignSpeakerResult;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AssignSpeakerController {
    private final AssignSpeaker assignSpeaker;
    private final ShownTranscripts shown;

    AssignSpeakerController(AssignSpeaker assignSpeaker, ShownTranscripts shown) {
        this.assignSpeaker = assignSpeaker;
        this.shown = shown;
    }

    @MutationMapping
    AssignSpeakerPayload assignSpeaker(@Argument AssignSpeakerInput input, @ContextValue Actor actor) {
        return input.decode().fold(said -> assign(actor, said, input.who()), AssignSpeakerPayload::failed);
    }

    private AssignSpeakerPayload assign(Actor actor, AssignSpeakerInput.Assignment said, String who) {
        return switch (assignSpeaker.assign(actor, said.call(), said.speaker(), said.assignee())) {
            case AssignSpeakerResult.Assigned(var outline) ->
                new AssignSpeakerPayload(shown.of(actor, outline), List.of());
            case AssignSpeakerResult.UnknownCall _ -> AssignSpeakerPayload.notFound();
            case AssignSpeakerResult.UnknownSpeaker _ ->
                AssignSpeakerPayload.invalid(
                        "Speaker must be the number of one of those in the call's transcript.", "speaker");
            case AssignSpeakerResult.UnknownParticipant _ ->
                AssignSpeakerPayload.invalid(
                        (who.equals("email") ? "E-mail address" : "Name")
                                + " must be that of one of the call's participants.",
                        who);
            case AssignSpeakerResult.SeveralParticipants _ ->
                AssignSpeakerPayload.invalid(
                        "Name must be that of one participant only; give the e-mail address instead.", who);
        };
    }
}
