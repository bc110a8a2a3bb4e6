package dev.pinbridge.graphql.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AtsBusy;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.graphql.Api;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopLevelErrorsTest {
    private static final String OPEN_JOBS = "{ openJobs { nodes { title } } viewer { roles } }";
    private final Api api = Api.connected();

    @Test
    void tellNothingOfABug() {
        // given
        api.calls.fail("Candidates.page", new IllegalStateException("password=hunter2"));
        // when
        var failed = api.ask("{ candidates { nodes { id } } }");
        // then
        assertThat(failed.codes()).containsExactly("INTERNAL_ERROR");
        assertThat(failed.json().toString()).doesNotContain("hunter2").doesNotContain("IllegalState");
        assertThat(failed.firstMessage())
                .contains(failed.json().at("/errors/0/extensions/executionId").asString());
    }

    @Test
    void leaveTheRestOfTheAnswerAlone() {
        // given
        api.world.started(api.world.candidate(), api.world.unlinkedPosition());
        api.calls.fail("Candidates.findAll", new IllegalStateException("password=hunter2"));
        // when
        var partly = api.ask("{ conversations { nodes { status candidate { email } position { title } } } }");
        // then
        assertThat(partly.codes()).containsExactly("INTERNAL_ERROR");
        assertThat(partly.at("/conversations/nodes/0/candidate").isNull()).isTrue();
        assertThat(partly.text("/conversations/nodes/0/position/title")).isEqualTo("Engineer");
        assertThat(partly.json().toString()).doesNotContain("hunter2");
    }

    @Test
    void sayWhichRoleIsNeeded() {
        // given
        api.signIn(Role.MEMBER);
        // when
        var refused = api.ask("mutation { createPosition(input: {title: \"Cook\"}) { position { id } } }");
        // then
        assertThat(refused.codes()).containsExactly("FORBIDDEN");
        assertThat(refused.firstMessage()).isEqualTo("Only a recruiter or an admin may create positions.");
        assertThat(refused.json().at("/errors/0/extensions/neededRole").asString())
                .isEqualTo("RECRUITER");
    }

    @Test
    void sayThatTheAtsIsNotConnected() {
        // given
        api.world.disconnectAts.disconnect(api.world.admin, Product.CORD, Retention.KEEP);
        // when
        var refused = api.ask(OPEN_JOBS);
        // then
        assertThat(refused.codes()).containsExactly("ATS_NOT_CONNECTED");
        assertThat(refused.at("/openJobs").isNull()).isTrue();
        assertThat(refused.at("/viewer/roles")).hasSize(1);
    }

    @Test
    void sayThatTheAtsDoesNotAnswer() {
        // given
        api.world.ats.setUnreachable(true);
        // when, then
        assertThat(api.ask(OPEN_JOBS).codes()).containsExactly("ATS_UNAVAILABLE");
    }

    @Test
    void sayWhenTheAtsMayBeAskedAgain() {
        // given
        api.calls.fail("AtsJobs.open", new AtsBusy("The ATS asked to slow down.", Duration.ofSeconds(17)));
        // when
        var refused = api.ask(OPEN_JOBS);
        // then
        assertThat(refused.codes()).containsExactly("ATS_BUSY");
        assertThat(refused.json().at("/errors/0/extensions/retryAfterSeconds").asInt())
                .isEqualTo(17);
    }

    @Test
    void sayWhatToDoWhenTheAtsTurnsUsAway() {
        // given
        api.world.ats.revoke(World.CREDENTIALS);
        // when
        var refused = api.ask(OPEN_JOBS);
        // then
        assertThat(refused.codes()).containsExactly("ATS_DENIED");
        assertThat(refused.json().at("/errors/0/extensions/whatToDo").asString())
                .contains("API key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ candidate }",
                "{ nothing }",
                "{",
                "query($id: ID!) { candidate(id: $id) { id } }",
                "query a { __typename } query b { __typename }",
                "mutation { createPosition(input: {}) { position { id } } }",
                "mutation { connectAts(input: {atsUrl: \"acme\", apiKey: 1}) { errors { __typename } } }"
            })
    void haveACodeWhenTheEngineRefuses(String document) {
        assertThat(api.ask(document).codes()).isNotEmpty().containsOnly("BAD_REQUEST");
    }

    @Test
    void areFiveAtMostWhenADocumentIsRefused() {
        assertThat(api.ask("{ a b c d e f g h i j k }").codes()).hasSize(5);
    }
}
