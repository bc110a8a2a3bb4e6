package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.application.notes.RequestNote;
import dev.pinbridge.application.notes.RequestNoteResult;
import dev.pinbridge.application.scorecards.ReadScorecard;
import dev.pinbridge.application.scorecards.ScorecardResult;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class WriteNoteController {
    private final ReadTemplates templates;
    private final ReadScorecard scorecards;
    private final RequestNote requestNote;

    WriteNoteController(ReadTemplates templates, ReadScorecard scorecards, RequestNote requestNote) {
        this.templates = templates;
        this.scorecards = scorecards;
        this.requestNote = requestNote;
    }

    @MutationMapping
    WriteNotePayload writeNote(@Argument WriteNoteInput input, @ContextValue Actor actor) {
        return NodeIds.call(input.callId())
                .map(call -> NodeIds.noteTemplate(input.templateId())
                        .flatMap(id -> template(actor, call, id))
                        .map(template -> write(actor, call, template))
                        .orElseGet(() -> WriteNotePayload.failed(NoteTemplateNotFoundError.at("templateId"))))
                .orElseGet(() -> WriteNotePayload.failed(CallNotFoundError.at("callId")));
    }

    private Optional<NoteTemplate> template(Actor actor, CallId call, TemplateId id) {
        return templates
                .find(actor, id)
                .or(() ->
                        scorecard(actor, call).filter(template -> template.id().equals(id)));
    }

    private Optional<NoteTemplate> scorecard(Actor actor, CallId call) {
        return scorecards.of(actor, call) instanceof ScorecardResult.Found(var template)
                ? Optional.of(template)
                : Optional.empty();
    }

    private WriteNotePayload write(Actor actor, CallId call, NoteTemplate template) {
        return switch (requestNote.request(actor, call, template)) {
            case RequestNoteResult.Requested(var note) -> new WriteNotePayload(new NoteView(note), List.of());
            case RequestNoteResult.UnknownCall() -> WriteNotePayload.failed(CallNotFoundError.at("callId"));
        };
    }
}
