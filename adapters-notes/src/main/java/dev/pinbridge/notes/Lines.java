package dev.pinbridge.notes;

import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// What a model is given, as lines of JSON. They hold no `<`, so nothing in them can end the block that they
/// stand in, or look like a mark that a model has been trained on.
final class Lines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Lines() {}

    /// One for each utterance.
    static List<String> ofTranscript(NoteMaterial material) {
        var voices = Voices.of(material);
        var utterances = material.spoken().utterances();
        return IntStream.range(0, utterances.size())
                .mapToObj(number -> {
                    var utterance = utterances.get(number);
                    var line = new LinkedHashMap<String, Object>();
                    line.put("utterance", number);
                    line.put("speaker", voices.name(utterance.speaker()));
                    line.put("role", role(voices.role(utterance.speaker())));
                    line.put("text", utterance.text());
                    return json(line);
                })
                .toList();
    }

    /// One for each section of the template.
    static List<String> ofTemplate(NoteTemplate template) {
        return IntStream.range(0, template.sections().size())
                .mapToObj(number -> {
                    var section = template.sections().get(number);
                    var line = new LinkedHashMap<String, Object>();
                    line.put("section", number + 1);
                    line.put("title", section.title());
                    line.put("instruction", section.instruction());
                    return json(line);
                })
                .toList();
    }

    /// What is known of the call besides.
    static String ofCall(NoteMaterial material) {
        var line = new LinkedHashMap<String, Object>();
        line.put("title", material.title());
        line.put("interviewers", material.interviewers());
        if (material.jobTitle() != null) {
            line.put("job", material.jobTitle());
        }
        if (material.candidateName() != null) {
            line.put("candidate", material.candidateName());
        }
        return json(line);
    }

    /// One for each sentence, in the form of an answer.
    static List<String> ofDrafts(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> {
                    var line = new LinkedHashMap<String, Object>();
                    line.put("section", draft.section() + 1);
                    line.put("text", draft.sentence().text());
                    line.put("utterances", draft.sentence().evidence());
                    return json(line);
                })
                .toList();
    }

    private static String role(ParticipantRole role) {
        return switch (role) {
            case INTERVIEWER -> "interviewer";
            case CANDIDATE -> "candidate";
            case UNKNOWN -> "unknown";
        };
    }

    private static String json(Map<String, Object> line) {
        return JSON.writeValueAsString(line).replace("<", "\\u003c");
    }
}
