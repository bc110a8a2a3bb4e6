package dev.pinbridge.graphql.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.graphql.Api;
import org.junit.jupiter.api.Test;

class ViewerTest {
    private final Api api = Api.unconnected();

    @Test
    void isWhoeverIsSignedIn() {
        // given
        api.signIn(Plan.LEGACY, Role.RECRUITER);
        // when
        var viewer = api.ask("{ viewer { person { name email } organisation { name plan } roles } }")
                .at("/viewer");
        // then
        assertThat(viewer.at("/person/email").asString()).isEqualTo("somebody@acme.example");
        assertThat(viewer.at("/organisation/name").asString()).isEqualTo("Acme");
        assertThat(viewer.at("/organisation/plan").asString()).isEqualTo("LEGACY");
        assertThat(viewer.get("roles").toString()).isEqualTo("[\"RECRUITER\"]");
    }
}
