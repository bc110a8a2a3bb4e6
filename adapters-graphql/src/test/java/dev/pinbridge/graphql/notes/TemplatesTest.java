package dev.pinbridge.graphql.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.notes.ATemplate;
import dev.pinbridge.application.notes.CreateTemplateResult;
import dev.pinbridge.application.notes.DeleteTemplateResult;
import dev.pinbridge.application.notes.EditTemplateResult;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TemplatesTest {
    private static final String RESULT = "{ noteTemplate { id name sections { title instruction } }"
            + " errors { ... on InvalidInputError { message path } } } }";

    private final Api api = Api.unconnected();

    @Test
    void everyOutcomeIsTold() {
        // given
        var template = ATemplate.aTemplate("Culture");
        // when, then
        Outcomes.check(
                CreateTemplateResult.class,
                result -> CreateNoteTemplatePayload.of(result).errors(),
                Map.of(
                        new CreateTemplateResult.Created(template), List.of(),
                        new CreateTemplateResult.NameTaken(), List.of(ErrorCode.INVALID_INPUT),
                        new CreateTemplateResult.TooMany(), List.of(ErrorCode.TOO_MANY_NOTE_TEMPLATES)));
        Outcomes.check(
                EditTemplateResult.class,
                result -> EditNoteTemplatePayload.of(result).errors(),
                Map.of(
                        new EditTemplateResult.Edited(template), List.of(),
                        new EditTemplateResult.NameTaken(), List.of(ErrorCode.INVALID_INPUT),
                        new EditTemplateResult.BuiltIn(), List.of(ErrorCode.INVALID_INPUT),
                        new EditTemplateResult.UnknownTemplate(), List.of(ErrorCode.NOTE_TEMPLATE_NOT_FOUND)));
        Outcomes.check(
                DeleteTemplateResult.class,
                result -> DeleteNoteTemplatePayload.of(result).errors(),
                Map.of(
                        new DeleteTemplateResult.Deleted(template), List.of(),
                        new DeleteTemplateResult.BuiltIn(), List.of(ErrorCode.INVALID_INPUT),
                        new DeleteTemplateResult.UnknownTemplate(), List.of(ErrorCode.NOTE_TEMPLATE_NOT_FOUND)));
    }

    @Test
    void tellsOfEveryWrongFieldWhereItIs() {
        // given
        var long100 = "x".repeat(101);
        // when
        var refused = create(
                long100,
                List.of(section("Skills", " "), section("Values", "What was said."), section("SKILLS ", "Again.")));
        // then
        assertThat(paths(refused))
                .containsExactly(
                        "[\"input\",\"name\"]",
                        "[\"input\",\"sections\",\"0\",\"instruction\"]",
                        "[\"input\",\"sections\",\"2\",\"title\"]");
        assertThat(refused.at("/errors/2/message").asString())
                .isEqualTo("Title must be one that no section before it has.");
    }

    @Test
    void hasOneToTwentySections() {
        assertThat(create("Ours", List.of()).at("/errors/0/message").asString())
                .isEqualTo("Template must have 1 to 20 sections; it has 0.");
        assertThat(paths(create("Ours", Collections.nCopies(21, section("Skills", "What was said.")))))
                .containsExactly("[\"input\",\"sections\"]");
    }

    @Test
    void keepsWhatIsLeftOut() {
        // given
        var created = create("Ours", List.of(section("Skills", "What was said.")));
        var id = created.at("/noteTemplate/id").asString();
        // when
        var renamed = edit(id, Map.of("name", "Theirs"));
        var changed = edit(id, Map.of("sections", List.of(section("Values", "What they value."))));
        // then
        assertThat(renamed.at("/noteTemplate/name").asString()).isEqualTo("Theirs");
        assertThat(renamed.at("/noteTemplate/sections/0/title").asString()).isEqualTo("Skills");
        assertThat(changed.at("/noteTemplate/name").asString()).isEqualTo("Theirs");
        assertThat(changed.at("/noteTemplate/sections/0/title").asString()).isEqualTo("Values");
    }

    @Test
    void emptiesNothing() {
        // given
        var created = create("Ours", List.of(section("Skills", "What was said.")));
        var input = new HashMap<String, @Nullable Object>();
        input.put("name", null);
        input.put("sections", null);
        // then
        assertThat(paths(edit(created.at("/noteTemplate/id").asString(), input)))
                .containsExactly("[\"input\",\"name\"]", "[\"input\",\"sections\"]");
    }

    @Test
    void isANode() {
        // given
        var own = create("Ours", List.of(section("Skills", "What was said.")))
                .at("/noteTemplate/id")
                .asString();
        var builtIn = NodeIds.of(BuiltInTemplates.TLDR.id());
        // when
        var nodes = api.ask(
                "query($ids: [ID!]!) { nodes(ids: $ids) { ... on NoteTemplate { name isBuiltIn isCandidateNeeded } } }",
                "ids",
                List.of(own, builtIn, NodeIds.of(ATemplate.newId())));
        // then
        assertThat(nodes.at("/nodes").toString())
                .isEqualTo("[{\"name\":\"Ours\",\"isBuiltIn\":false,\"isCandidateNeeded\":false},"
                        + "{\"name\":\"TLDR\",\"isBuiltIn\":true,\"isCandidateNeeded\":true},null]");
    }

    private JsonNode create(String name, List<Map<String, String>> sections) {
        return api.ask(
                        "mutation($input: CreateNoteTemplateInput!) { createNoteTemplate(input: $input) " + RESULT,
                        "input",
                        Map.of("name", name, "sections", sections))
                .at("/createNoteTemplate");
    }

    private JsonNode edit(String id, Map<String, ? extends @Nullable Object> fields) {
        var input = new HashMap<String, @Nullable Object>(fields);
        input.put("noteTemplateId", id);
        return api.ask(
                        "mutation($input: EditNoteTemplateInput!) { editNoteTemplate(input: $input) " + RESULT,
                        "input",
                        input)
                .at("/editNoteTemplate");
    }

    private static Map<String, String> section(String title, String instruction) {
        return Map.of("title", title, "instruction", instruction);
    }

    private static List<String> paths(JsonNode payload) {
        return payload.at("/errors").values().stream()
                .map(error -> error.at("/path").toString())
                .toList();
    }
}
