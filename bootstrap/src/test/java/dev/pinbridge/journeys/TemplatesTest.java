package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// An organisation makes note templates of its own, which all of its people can choose.
class TemplatesTest {
    private static final String RESULT =
            "{ noteTemplate { id name sections { title instruction } } " + Customer.INPUT_ERRORS + " } }";

    private final Customer customer = new Customer();
    private final Client member = customer.signIn("GROWTH", "member");

    @Test
    void isCreatedEditedAndDeleted() {
        // when
        var created = create("Kultur", List.of(section("Werte", "Was dazu gesagt wurde.")));
        // then
        assertThat(created.get("errors")).isEmpty();
        var id = created.at("/noteTemplate/id").asString();
        assertThat(names(member))
                .containsExactly("Screening Call", "Interview Debrief", "Question & Answer", "TLDR", "Kultur");
        assertThat(names(new Customer().admin)).hasSize(4);
        // when
        var edited = change(
                "editNoteTemplate",
                Map.of(
                        "noteTemplateId",
                        id,
                        "name",
                        "Culture",
                        "sections",
                        List.of(section("Values", "What was said."), section("Team", "What was said of the team."))));
        // then
        assertThat(edited.get("errors")).isEmpty();
        assertThat(edited.at("/noteTemplate/sections").toString())
                .isEqualTo("[{\"title\":\"Values\",\"instruction\":\"What was said.\"},"
                        + "{\"title\":\"Team\",\"instruction\":\"What was said of the team.\"}]");
        assertThat(names(member)).last().isEqualTo("Culture");
        // when
        var deleted = change("deleteNoteTemplate", Map.of("noteTemplateId", id));
        // then
        assertThat(deleted.at("/noteTemplate/name").asString()).isEqualTo("Culture");
        assertThat(names(member)).hasSize(4);
        assertThat(Customer.errors(change("deleteNoteTemplate", Map.of("noteTemplateId", id))))
                .containsExactly("NoteTemplateNotFoundError");
    }

    @Test
    void whatIsWrongIsSaidWithItsField() {
        // given
        create("Culture", List.of(section("Values", "What was said.")));
        // when
        var taken = create("CULTURE", List.of(section("Values", "What was said.")));
        var empty = create("Other", List.of(section("Values", "What was said."), section(" ", "What was said.")));
        // then
        assertThat(taken.at("/errors/0/message").asString())
                .isEqualTo("Name must be one that no other template has, whatever its case.");
        assertThat(taken.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"name\"]");
        assertThat(empty.at("/errors/0/message").asString()).isEqualTo("Title must not be empty.");
        assertThat(empty.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"sections\",\"1\",\"title\"]");
        assertThat(names(member)).hasSize(5);
    }

    @Test
    void isChangedByRecruitersOnlyAndNotWhenBuiltIn() {
        // given
        var builtIn =
                member.ask("{ noteTemplates { id } }").at("/noteTemplates/0/id").asString();
        // when
        var refused = member.answer("""
                mutation { createNoteTemplate(input: {name: "Mine", sections: [{title: "a", instruction: "b"}]}) {
                  noteTemplate { id } } }
                """);
        // then
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(change("editNoteTemplate", Map.of("noteTemplateId", builtIn, "name", "Mine"))
                        .at("/errors/0/path")
                        .toString())
                .isEqualTo("[\"input\",\"noteTemplateId\"]");
        assertThat(names(member)).hasSize(4);
    }

    private JsonNode create(String name, List<Map<String, String>> sections) {
        return change("createNoteTemplate", Map.of("name", name, "sections", sections));
    }

    private JsonNode change(String mutation, Map<String, Object> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return customer.recruiter
                .ask("mutation($input: " + type + ") { " + mutation + "(input: $input) " + RESULT, "input", input)
                .get(mutation);
    }

    private static Map<String, String> section(String title, String instruction) {
        return Map.of("title", title, "instruction", instruction);
    }

    private static List<String> names(Client who) {
        return who.ask("{ noteTemplates { name } }").get("noteTemplates").values().stream()
                .map(template -> template.get("name").asString())
                .toList();
    }
}
