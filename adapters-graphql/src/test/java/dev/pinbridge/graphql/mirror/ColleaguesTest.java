package dev.pinbridge.graphql.mirror;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.mirror.Mirrored;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.graphql.Api;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColleaguesTest {
    private static final String PAGE = "query($search: String, $after: String) { colleagues(search: $search, first: 2,"
            + " after: $after) { nodes { account atsReference name email isInvited hiring { hasMore jobs {"
            + " atsReference title status roles isViewer } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

    private final Api api = Api.connected();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void areListedWithTheirRoles() {
        // given
        keep(Mirrored.user(1, api.world.instant()), Mirrored.job(7, api.world.instant()));
        // when
        var shown = api.ask(PAGE);
        // then
        assertThat(shown.at("/colleagues/nodes/0").toString())
                .isEqualTo("{\"account\":\"acme\",\"atsReference\":\"1\",\"name\":\"User No. 1\","
                        + "\"email\":\"user1@example.org\",\"isInvited\":false,\"hiring\":{\"hasMore\":false,\"jobs\":["
                        + "{\"atsReference\":\"7\",\"title\":\"Job 7\",\"status\":\"OPEN\",\"roles\":[\"RECRUITER\"],"
                        + "\"isViewer\":false}]}}");
    }

    @Test
    void areInvitedWhenTheySignedInWithTheirAddress() {
        // given
        keep(
                new MirroredUser(new AtsUserId("1"), "Ana", null, "somebody@acme.example", null),
                new MirroredUser(new AtsUserId("2"), "Bo", null, null, null));
        // when
        var shown = api.ask(PAGE);
        // then
        assertThat(shown.at("/colleagues/nodes").values().stream()
                        .map(node -> node.get("isInvited").asBoolean()))
                .containsExactly(true, false);
        assertThat(shown.at("/colleagues/nodes/1/hiring/jobs")).isEmpty();
    }

    @Test
    void arePagedThroughAndFound() {
        // given
        keep(LongStream.rangeClosed(1, 3)
                .mapToObj(id -> Mirrored.user(id, null))
                .toArray(MirroredRecord[]::new));
        // when
        var first = api.ask(PAGE);
        var second = api.ask(PAGE, "after", first.text("/colleagues/pageInfo/endCursor"));
        // then
        assertThat(first.at("/colleagues/nodes")).hasSize(2);
        assertThat(second.text("/colleagues/nodes/0/name")).isEqualTo("User No. 3");
        assertThat(second.at("/colleagues/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/colleagues/pageInfo/hasPreviousPage").asBoolean())
                .isTrue();
        assertThat(api.ask(PAGE, "search", " USER2@ ").text("/colleagues/nodes/0/name"))
                .isEqualTo("User No. 2");
        assertThat(api.ask(PAGE, "search", " ").at("/colleagues/nodes")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\nb", "\ud800"})
    void areNotSearchedForWithWhatNoNameHas(String search) {
        assertThat(api.ask(PAGE, "search", search).codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void areForRecruitersAndAdmins() {
        api.signIn(Role.MEMBER);
        assertThat(api.ask(PAGE).codes()).containsExactly("FORBIDDEN");
        api.signIn(Role.RECRUITER);
        assertThat(api.ask(PAGE).hasErrors()).isFalse();
    }

    @Test
    void areNotThereWhenNothingIsConnected() {
        try (var unconnected = Api.unconnected()) {
            assertThat(unconnected.ask(PAGE).at("/colleagues/nodes")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Ünï 💥 : / =", "two\nlines"})
    void haveCursorsForAnyName(String name) {
        // given
        var place = new ColleaguePlace(name, new ColleagueId(ACME, new AtsUserId("42")));
        // when, then
        assertThat(ColleagueCursors.decode(ColleagueCursors.encode(place))).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2\nacme\n42\nAna", "1\nACME\n42\nAna", "1\nacme\n42\n", "1\nacme\n42\nA\u0000"})
    void haveNoMadeUpCursors(String content) {
        // given
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        // when, then
        assertThat(ColleagueCursors.decode(cursor)).isEmpty();
        assertThat(ColleagueCursors.decode(content)).isEmpty();
        assertThat(api.ask(PAGE, "after", cursor).codes()).containsExactly("BAD_REQUEST");
    }

    private void keep(MirroredRecord... records) {
        var organisation = api.signedIn().organisation();
        api.world.transactions.run(
                organisation,
                () -> api.world
                        .stores
                        .mirror()
                        .records()
                        .save(organisation, ACME, List.of(records), api.world.instant()));
    }
}
