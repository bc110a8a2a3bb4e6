package dev.pinbridge.application.notes;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteTemplate;
import java.util.List;

/// Which notes are made of a call by themselves.
final class NotesOfCalls {
    private NotesOfCalls() {}

    static List<NoteTemplate> of(Call call) {
        return switch (call.details().type()) {
            case JOB_INTERVIEW -> List.of(BuiltInTemplates.SCREENING_CALL, BuiltInTemplates.TLDR);
            case DEBRIEF -> List.of(BuiltInTemplates.INTERVIEW_DEBRIEF, BuiltInTemplates.TLDR);
            case OTHER -> List.of();
        };
    }
}
