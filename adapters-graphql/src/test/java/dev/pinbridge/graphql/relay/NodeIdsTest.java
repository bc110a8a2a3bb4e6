package dev.pinbridge.graphql.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.positions.PositionId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdsTest {
    private static final UUID ID = UUID.fromString("0198c5e2-7d1f-7abc-8def-0123456789ab");

    @Test
    void comeBackAsWhatTheyWere() {
        assertThat(NodeIds.candidate(NodeIds.of(new CandidateId(ID)))).hasValue(new CandidateId(ID));
        assertThat(NodeIds.conversation(NodeIds.of(new ConversationId(ID)))).hasValue(new ConversationId(ID));
        assertThat(NodeIds.document(NodeIds.of(new DocumentId(ID)))).hasValue(new DocumentId(ID));
        assertThat(NodeIds.forwarding(NodeIds.of(new ForwardingId(ID)))).hasValue(new ForwardingId(ID));
        assertThat(NodeIds.integration(NodeIds.of(new IntegrationId(ID)))).hasValue(new IntegrationId(ID));
        assertThat(NodeIds.noteTemplate(NodeIds.of(new TemplateId(ID)))).hasValue(new TemplateId(ID));
        assertThat(NodeIds.organisation(NodeIds.of(new OrganisationId(ID)))).hasValue(new OrganisationId(ID));
        assertThat(NodeIds.person(NodeIds.of(new PersonId(ID)))).hasValue(new PersonId(ID));
        assertThat(NodeIds.position(NodeIds.of(new PositionId(ID)))).hasValue(new PositionId(ID));
    }

    /// Uploads answer the same text, made elsewhere.
    @Test
    void areBase64UrlOfTypeAndUuidWithoutPadding() {
        assertThat(NodeIds.of(new DocumentId(ID))).isEqualTo(base64("Document:" + ID));
    }

    @ParameterizedTest
    @EnumSource(NodeKind.class)
    void tellTheirKindAndNoOther(NodeKind kind) {
        // given
        var id = kind.encode(ID);
        // when, then
        assertThat(NodeKind.of(id)).hasValue(kind);
        assertThat(Arrays.stream(NodeKind.values())
                        .filter(other -> other.decode(id).isPresent()))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "Position:0198c5e2-7d1f-7abc-8def-0123456789ab",
                "0198c5e2-7d1f-7abc-8def-0123456789ab",
                "UG9zaXRpb246",
                "💥",
                "a b",
                "===="
            })
    void areNotMadeUp(String text) {
        assertThat(NodeIds.position(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position:0198C5E2-7D1F-7ABC-8DEF-0123456789AB",
                "Position:1-1-1-1-1",
                "position:0198c5e2-7d1f-7abc-8def-0123456789ab",
                "Position:0198c5e2-7d1f-7abc-8def-0123456789ab ",
                "Candidate:0198c5e2-7d1f-7abc-8def-0123456789ab"
            })
    void haveOneSpellingOnly(String content) {
        assertThat(NodeIds.position(base64(content))).isEmpty();
    }

    @Test
    void haveNoPadding() {
        assertThat(NodeIds.position(NodeIds.of(new PositionId(ID)) + "=")).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
