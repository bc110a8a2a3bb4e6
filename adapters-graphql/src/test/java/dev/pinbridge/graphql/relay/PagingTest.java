package dev.pinbridge.graphql.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.graphql.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final String PAGE = """
            query($first: Int!, $after: String) { candidates(first: $first, after: $after) { nodes { email }
              edges { cursor node { email } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
            """;
    private final Api api = Api.unconnected();

    @Test
    void walksThroughAListWithoutMissingOrRepeatingAnything() {
        // given: several at one time, so that only the id tells them apart
        for (var i = 0; i < 25; i++) {
            api.world.candidate();
            if (i % 7 == 0) {
                api.world.pass(Duration.ofSeconds(1));
            }
        }
        // when
        List<String> seen = new ArrayList<>();
        String after = null;
        var pages = 0;
        var more = true;
        while (more) {
            var page = api.ask(PAGE, "first", 10, "after", after);
            page.at("/candidates/nodes")
                    .forEach(node -> seen.add(node.get("email").asString()));
            assertThat(page.at("/candidates/pageInfo/hasPreviousPage").asBoolean())
                    .isEqualTo(pages > 0);
            after = page.text("/candidates/pageInfo/endCursor");
            more = page.at("/candidates/pageInfo/hasNextPage").asBoolean();
            pages++;
        }
        // then
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void edgesAndNodesAndPageInfoAgree() {
        // given
        api.world.candidate();
        api.world.candidate();
        // when
        var page = api.ask(PAGE, "first", 10).at("/candidates");
        // then
        assertThat(page.at("/edges/1/node")).isEqualTo(page.at("/nodes/1"));
        assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
        assertThat(page.at("/pageInfo/endCursor")).isEqualTo(page.at("/edges/1/cursor"));
    }

    @Test
    void anEmptyListHasNoCursors() {
        // when
        var page = api.ask(PAGE, "first", 10).at("/candidates");
        // then
        assertThat(page.at("/nodes")).isEmpty();
        assertThat(page.at("/pageInfo/startCursor").isNull()).isTrue();
        assertThat(page.at("/pageInfo/endCursor").isNull()).isTrue();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "candidates, 0",
        "candidates, 101",
        "candidates, -1",
        "positions, 0",
        "positions, 1000000",
        "conversations, 101",
        "forwardings, 0",
        "openJobs, 101",
        "openJobs, 0"
    })
    void refusesAPageThatIsTooSmallOrTooLarge(String list, int first) {
        // when
        var refused = api.ask("{ " + list + "(first: " + first + ") { nodes { __typename } } }");
        // then
        assertThat(refused.codes()).containsExactly("BAD_REQUEST");
        assertThat(refused.firstMessage()).isEqualTo("`first` must be 1 to 100, not " + first + ".");
        assertThat(refused.json().at("/errors/0/extensions/argument").asString())
                .isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidates", "positions", "conversations", "forwardings", "openJobs"})
    void refusesAMadeUpCursor(String list) {
        // when
        var refused = api.ask("{ " + list + "(after: \"made up\") { nodes { __typename } } }");
        // then
        assertThat(refused.codes()).containsExactly("BAD_REQUEST");
        assertThat(refused.firstMessage())
                .isEqualTo("`after` must be a cursor of this list, such as its `pageInfo.endCursor`.");
    }
}
