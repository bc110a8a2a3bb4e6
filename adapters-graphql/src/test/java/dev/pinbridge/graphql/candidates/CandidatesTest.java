package dev.pinbridge.graphql.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.candidates.AttachCvResult;
import dev.pinbridge.application.candidates.EditCandidateResult;
import dev.pinbridge.application.candidates.RegisterCandidateResult;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final String ERRORS =
            "errors { __typename ... on UserError { message } ... on InvalidInputError { path }"
                    + " ... on DocumentNotFoundError { path } }";
    private static final String REGISTER = """
            mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) {
              candidate { id firstName lastName fullName email phone linkedInUrl cv { name type size url uploadedBy { name } } }
              %s } }
            """.formatted(ERRORS);
    private final Api api = Api.unconnected();

    @Test
    void everyOutcomeIsTold() {
        // given
        var candidate = api.world.candidate();
        // when, then
        Outcomes.check(
                RegisterCandidateResult.class,
                result -> RegisterCandidatePayload.of(result).errors(),
                Map.of(
                        new RegisterCandidateResult.Registered(candidate), List.of(),
                        new RegisterCandidateResult.AlreadyRegistered(candidate),
                                List.of(ErrorCode.CANDIDATE_ALREADY_REGISTERED),
                        new RegisterCandidateResult.UnknownDocument(), List.of(ErrorCode.DOCUMENT_NOT_FOUND)));
        Outcomes.check(
                EditCandidateResult.class,
                result -> EditCandidatePayload.of(result).errors(),
                Map.of(
                        new EditCandidateResult.Edited(candidate), List.of(),
                        new EditCandidateResult.UnknownCandidate(), List.of(ErrorCode.CANDIDATE_NOT_FOUND)));
        Outcomes.check(
                AttachCvResult.class,
                result -> AttachCvPayload.of(result).errors(),
                Map.of(
                        new AttachCvResult.Attached(candidate), List.of(),
                        new AttachCvResult.UnknownCandidate(), List.of(ErrorCode.CANDIDATE_NOT_FOUND),
                        new AttachCvResult.UnknownDocument(), List.of(ErrorCode.DOCUMENT_NOT_FOUND)));
    }

    @Test
    void registersWithAllThatIsKnown() {
        // given
        var cv = NodeIds.of(api.world.document(new byte[] {1, 2, 3}).id());
        // when
        var registered = api.ask(
                REGISTER,
                "input",
                Map.of(
                        "email", "Ada@Example.ORG",
                        "firstName", "Ada",
                        "lastName", "King",
                        "phone", "+44 20 7946 0000",
                        "linkedInUrl", "https://www.linkedin.com/in/ada",
                        "cvId", cv));
        // then
        var candidate = registered.at("/registerCandidate/candidate");
        assertThat(registered.payloadErrors()).isEmpty();
        assertThat(candidate.get("email").asString()).isEqualTo("ada@example.org");
        assertThat(candidate.get("fullName").asString()).isEqualTo("Ada King");
        assertThat(candidate.get("phone").asString()).isEqualTo("+442079460000");
        assertThat(candidate.get("linkedInUrl").asString()).isEqualTo("https://www.linkedin.com/in/ada");
        assertThat(candidate.at("/cv/url").asString()).isEqualTo("/documents/" + cv);
        assertThat(candidate.at("/cv/size").asInt()).isEqualTo(3);
        assertThat(candidate.at("/cv/uploadedBy/name").asString()).isEqualTo("Somebody");
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        // when
        var refused = api.ask(
                REGISTER,
                "input",
                Map.of(
                        "email", "ada at example",
                        "firstName", "",
                        "lastName", "x".repeat(201),
                        "phone", "020 7946",
                        "linkedInUrl", "https://example.org/ada",
                        "cvId", "nothing"));
        // then
        assertThat(refused.at("/registerCandidate/errors").values().stream()
                        .map(error -> error.get("path").toString()))
                .containsExactly(
                        "[\"input\",\"email\"]",
                        "[\"input\",\"firstName\"]",
                        "[\"input\",\"lastName\"]",
                        "[\"input\",\"phone\"]",
                        "[\"input\",\"linkedInUrl\"]",
                        "[\"input\",\"cvId\"]");
        assertThat(refused.text("/registerCandidate/errors/0/message"))
                .isEqualTo("E-mail address must be an e-mail address such as name@example.org.");
    }

    @Test
    void showsWhoHasTheAddressAlready() {
        // given
        var known = api.world.candidate("ada@example.org");
        // when
        var refused = api.ask("mutation { registerCandidate(input: {email: \"ADA@example.org\", firstName: \"Eda\"}) {"
                + " candidate { id } errors { __typename ... on CandidateAlreadyRegisteredError {"
                + " candidate { id cv { id } } } } } }");
        // then
        assertThat(refused.payloadErrors()).containsExactly("CandidateAlreadyRegisteredError");
        assertThat(refused.text("/registerCandidate/errors/0/candidate/id")).isEqualTo(NodeIds.of(known.id()));
        assertThat(refused.at("/registerCandidate/candidate").isNull()).isTrue();
    }

    @Test
    void editsOnlyWhatIsGiven() {
        // given
        var id = NodeIds.of(api.world.candidate("ada@example.org").id());
        var changes = new HashMap<String, @Nullable Object>();
        changes.put("candidateId", id);
        changes.put("lastName", null);
        changes.put("phone", "+1 212 555 0100");
        // when
        var edited = api.ask(
                "mutation($input: EditCandidateInput!) { editCandidate(input: $input) { candidate { fullName phone } errors { __typename } } }",
                "input",
                changes);
        // then
        assertThat(edited.text("/editCandidate/candidate/fullName")).isEqualTo("Łucja");
        assertThat(edited.text("/editCandidate/candidate/phone")).isEqualTo("+12125550100");
    }

    @Test
    void attachesACv() {
        // given
        var id = NodeIds.of(api.world.candidate().id());
        var cv = NodeIds.of(api.world.document(new byte[] {1}).id());
        var attach = "mutation($id: ID!, $cv: ID!) { attachCv(input: {candidateId: $id, documentId: $cv}) {"
                + " candidate { cv { id } } errors { __typename } } }";
        // when, then
        assertThat(api.ask(attach, "id", id, "cv", cv).text("/attachCv/candidate/cv/id"))
                .isEqualTo(cv);
        assertThat(api.ask(attach, "id", cv, "cv", id).payloadErrors())
                .containsExactly("CandidateNotFoundError", "DocumentNotFoundError");
    }
}
