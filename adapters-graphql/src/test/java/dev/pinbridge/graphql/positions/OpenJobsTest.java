package dev.pinbridge.graphql.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.positions.JobCursor;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.graphql.Api;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenJobsTest {
    private final Api api = Api.connected();

    @Test
    void areFoundAndPagedThrough() {
        // given
        for (var title : new String[] {"Cook", "cook", "Baker", "Waiter: \"à la carte\""}) {
            api.world.openJob(title);
        }
        // when
        var first = api.ask("{ openJobs(first: 3) { nodes { title url } pageInfo { endCursor hasNextPage } } }");
        var second = api.ask(
                "query($after: String) { openJobs(first: 3, after: $after) { nodes { title } pageInfo { hasNextPage } } }",
                "after",
                first.text("/openJobs/pageInfo/endCursor"));
        // then
        assertThat(first.at("/openJobs/nodes")).hasSize(3);
        assertThat(first.text("/openJobs/nodes/0/url")).startsWith("https://acme.");
        assertThat(second.at("/openJobs/nodes")).hasSize(1);
        assertThat(second.at("/openJobs/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cook", "", "a:b:c", "Ünï 💥\nline", "1:2:"})
    void haveCursorsForAnyTitle(String title) {
        // given
        var place = new JobCursor(title, new JobId("42"));
        // when, then
        assertThat(JobCursors.decode(JobCursors.encode(place))).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2:42:Cook", "1:x:Cook", "1:42", "1:12345678901234567890:Cook"})
    void haveNoMadeUpCursors(String content) {
        // given
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        // when, then
        assertThat(JobCursors.decode(cursor)).isEmpty();
        assertThat(JobCursors.decode(content)).isEmpty();
    }

    @Test
    void haveCursorsOfGoodTextOnly() {
        // given
        var bytes = "1:42:Cook".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xff;
        // when, then
        assertThat(JobCursors.decode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isEmpty();
    }
}
