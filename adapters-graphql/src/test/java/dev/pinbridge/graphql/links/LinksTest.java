package dev.pinbridge.graphql.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.graphql.Api;
import org.junit.jupiter.api.Test;

final class LinksTest {
    private static final String SWITCH =
            "mutation($on: Boolean!) { setLinkComments(input: {isOn: $on}) { linkComments { isOn } errors { __typename } } }";

    private final Api api = Api.unconnected();

    private boolean areOn() {
        return api.ask("{ linkComments { isOn } }").at("/linkComments/isOn").asBoolean();
    }

    @Test
    void anAdminSwitchesLinksOffAndOn() {
        // given
        assertThat(areOn()).isTrue();
        // when
        var off = api.ask(SWITCH, "on", false);
        // then
        assertThat(off.payloadErrors()).isEmpty();
        assertThat(off.at("/setLinkComments/linkComments/isOn").asBoolean()).isFalse();
        assertThat(areOn()).isFalse();
        // when
        api.ask(SWITCH, "on", true);
        // then
        assertThat(areOn()).isTrue();
    }

    @Test
    void nobodyElseDoes() {
        // given
        api.signIn(Role.RECRUITER);
        // when
        var refused = api.ask(SWITCH, "on", false);
        // then
        assertThat(refused.hasErrors()).isTrue();
        assertThat(areOn()).isTrue();
    }
}
