package dev.pinbridge.pinpoint.forwarding;

import static dev.pinbridge.application.ats.NewApplications.ADA;
import static dev.pinbridge.application.ats.NewApplications.withCv;
import static dev.pinbridge.application.ats.NewApplications.withEverything;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.Country;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PhoneNumber;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document that Pinpoint gets, to the letter.
final class SentApplicationTest {
    private static final JobId COOK = new JobId("7");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void saysWhatIsKnownAndNothingElse() {
        // given
        var application = withCv(COOK, "pinbridge-1", "%PDF".getBytes(StandardCharsets.US_ASCII));
        // when
        var sent = sent(application);
        // then
        assertThat(sent).isEqualTo(JSON.readTree("""
                {"data":{"type":"applications",
                  "relationships":{"job":{"data":{"type":"jobs","id":"7"}}},
                  "attributes":{
                    "first_name":"Ada","last_name":"Lovelace","email":"ada@example.org",
                    "phone":"+442079460000","phone_iso2":"GB",
                    "linkedin_url":"https://www.linkedin.com/in/ada",
                    "external_system_reference":"pinbridge-1",
                    "cv_base64_filename":"Ada Lovelace.pdf",
                    "cv_base64_data":"data:application/pdf;base64,JVBERg=="}}}
                """));
    }

    @Test
    void saysEverythingThatCanBeSaid() {
        // given
        var answers = List.of(
                given("11", new Answer.Words("The food")),
                given("12", new Answer.YesOrNo(false)),
                given("13", new Answer.Amount(new BigDecimal("3.5"))),
                given("14", new Answer.Day(LocalDate.of(2026, 12, 1))),
                given("15", new Answer.Link("https://example.org/work")));
        // when
        var sent = sent(withEverything(COOK, "pinbridge-1", answers));
        // then
        assertThat(sent).isEqualTo(JSON.readTree("""
                {"data":{"type":"applications",
                  "relationships":{"job":{"data":{"type":"jobs","id":"7"}},
                    "answers":{"data":[
                      {"type":"answers","temp-id":"a1","method":"create"},
                      {"type":"answers","temp-id":"a2","method":"create"},
                      {"type":"answers","temp-id":"a3","method":"create"},
                      {"type":"answers","temp-id":"a4","method":"create"},
                      {"type":"answers","temp-id":"a5","method":"create"}]}},
                  "attributes":{
                    "first_name":"Ada","last_name":"Lovelace","email":"ada@example.org",
                    "phone":"+442079460000","phone_iso2":"GB",
                    "linkedin_url":"https://www.linkedin.com/in/ada",
                    "address1":"12 St James's Square","address2":"Flat 3","town":"London",
                    "postcode":"SW1Y 4JH","country":"GB","summary":"Counts.\\nCooks.",
                    "channel":"Job board","channel_source":"cord",
                    "add_tags_with_context":[{"tag":"From cord","context":"custom_green"}],
                    "skip_notifications_on_create":true,
                    "external_system_reference":"pinbridge-1"}},
                 "included":[
                   {"type":"answers","temp-id":"a1","attributes":{"text_answer":"The food"},
                    "relationships":{"question":{"data":{"type":"questions","id":"11"}}}},
                   {"type":"answers","temp-id":"a2","attributes":{"boolean_answer":false},
                    "relationships":{"question":{"data":{"type":"questions","id":"12"}}}},
                   {"type":"answers","temp-id":"a3","attributes":{"number_answer":3.5},
                    "relationships":{"question":{"data":{"type":"questions","id":"13"}}}},
                   {"type":"answers","temp-id":"a4","attributes":{"date_answer":"2026-12-01"},
                    "relationships":{"question":{"data":{"type":"questions","id":"14"}}}},
                   {"type":"answers","temp-id":"a5","attributes":{"url_answer":"https://example.org/work"},
                    "relationships":{"question":{"data":{"type":"questions","id":"15"}}}}]}
                """));
    }

    /// Pinpoint has no second line in the US and a state nowhere else.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | {\"address1\":\"1 Main St, Apt 2\",\"town\":\"Springfield\",\"state_province\":\"Ontario\",\"country\":\"US\"}",
                "CA | {\"address1\":\"1 Main St\",\"address2\":\"Apt 2\",\"town\":\"Springfield, Ontario\",\"country\":\"CA\"}"
            })
    void losesNothingOfAnAddress(String country, String expected) {
        // given
        var address = new PostalAddress("1 Main St", "Apt 2", "Springfield", "Ontario", "12345", new Country(country));
        var details = new CandidateDetails(new PersonName("Ada", "Lovelace"), null, null, address, null);
        // when
        var attributes = sent(of(details, null)).at("/data/attributes");
        // then
        var parts = JSON.createObjectNode();
        for (var name : List.of("address1", "address2", "town", "state_province", "country")) {
            if (attributes.has(name)) {
                parts.set(name, attributes.get(name));
            }
        }
        assertThat(parts).isEqualTo(JSON.readTree(expected));
    }

    @Test
    void writesADashForAMissingLastName() {
        // given
        var application = of(new CandidateDetails(new PersonName("Pelé", null), null, null), null);
        // when
        var sent = sent(application);
        // then
        assertThat(sent.at("/data/attributes")).isEqualTo(JSON.readTree("""
                {"first_name":"Pelé","last_name":"-","email":"ada@example.org",
                  "external_system_reference":"pinbridge-1"}"""));
    }

    @Test
    void namesThePersonWhoIsKnown() {
        // given
        var application =
                of(new CandidateDetails(new PersonName("Ada", "Lovelace"), null, null), new AtsCandidateId("33"));
        // when
        var sent = sent(application);
        // then
        assertThat(sent.at("/data/relationships/candidate"))
                .isEqualTo(JSON.readTree("{\"data\":{\"type\":\"candidates\",\"id\":\"33\"}}"));
    }

    @Test
    void keepsTextOfAnyKindIntact() {
        // given
        var name = new PersonName("\"},{\\u0000 𝕬da 😀", "Ķ\u2028–'");
        // when
        var sent = sent(of(new CandidateDetails(name, null, null), null));
        // then
        assertThat(sent.at("/data/attributes/first_name").asString()).isEqualTo(name.first());
        assertThat(sent.at("/data/attributes/last_name").asString()).isEqualTo(name.last());
    }

    @ParameterizedTest
    @CsvSource({"+442079460000, GB", "+12125550100, US", "+14165550100, CA", "+4930123456, DE"})
    void tellsTheCountryOfAPhoneNumber(String phone, String country) {
        // given
        var number = new PhoneNumber(phone);
        // when
        var region = PhoneRegion.of(number);
        // then
        assertThat(region).hasValue(country);
    }

    @ParameterizedTest
    @CsvSource({"+80012345678", "+9991234567"})
    void tellsNoCountryOfANumberWithoutOne(String phone) {
        // given
        var number = new PhoneNumber(phone);
        // when
        var region = PhoneRegion.of(number);
        // then
        assertThat(region).isEmpty();
    }

    private static NewApplication of(CandidateDetails details, @Nullable AtsCandidateId knownAs) {
        return new NewApplication(COOK, "pinbridge-1", ADA, details, knownAs, null);
    }

    private static NewApplication.Given given(String question, Answer answer) {
        return new NewApplication.Given(new QuestionId(question), answer);
    }

    private static JsonNode sent(NewApplication application) {
        var body = new AtomicReference<>("");
        try (var server = RawServer.with(request -> {
                    body.set(request.body());
                    request.say("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
                });
                var client = TestClient.of(server.urlTemplate())) {
            client.intake().submit(Ats.ACME, application, () -> true).outcome();
            assertThat(server.requests().getFirst().header("Content-Type")).hasValue("application/vnd.api+json");
        }
        return JSON.readTree(body.get());
    }
}
