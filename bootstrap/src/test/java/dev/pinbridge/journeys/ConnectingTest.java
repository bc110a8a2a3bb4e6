package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectingTest {
    private final Customer customer = new Customer();

    /// Statement 1.
    @Test
    void listsEachCapabilityAsAvailable() {
        // when
        var connected = customer.connect(customer.company.subdomain(), customer.key);
        // then
        assertThat(connected.get("errors")).isEmpty();
        assertThat(connected.at("/integration/status").asString()).isEqualTo("CONNECTED");
        assertThat(connected.at("/integration/capabilities"))
                .hasSize(3)
                .allSatisfy(capability ->
                        assertThat(capability.get("isAvailable").asBoolean()).isTrue());
    }

    /// Statement 2.
    @ParameterizedTest
    @ValueSource(strings = {"https://%s.pinpointhq.com/", "%s.pinpointhq.com", "%s", "HTTPS://%S.PINPOINTHQ.COM"})
    void takesEverySpellingOfTheAddress(String spelling) {
        // when
        var connected = customer.connect(spelling.formatted(customer.company.subdomain()), customer.key);
        // then
        assertThat(connected.at("/integration/account").asString()).isEqualTo(customer.company.subdomain());
    }

    /// Statement 2: nothing is asked of anybody.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://%s.example.com",
                "http://%s.pinpointhq.com",
                "https://127.0.0.1",
                "https://user:secret@%s.pinpointhq.com",
                "https://%s.pinpointhq.com:8443"
            })
    void refusesOtherHostsBeforeAnyRequest(String typed) {
        // when
        var refused = customer.connect(typed.formatted(customer.company.subdomain()), customer.key);
        // then
        assertThat(errors(refused)).containsExactly("InvalidInputError");
        assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"atsUrl\"]");
        assertThat(refused.at("/errors/0/message").asString()).contains("https://acme.pinpointhq.com");
        assertThat(refused.get("integration").isNull()).isTrue();
        assertThat(customer.company.requests().count()).isZero();
    }

    @Test
    void tellsAllWrongFieldsAtOnce() {
        assertThat(errors(customer.connect("https://evil.example", " ")))
                .hasSize(2)
                .containsOnly("InvalidInputError");
    }

    @Test
    void saysThatTheKeyIsWrong() {
        // when
        var refused = customer.connect(customer.company.subdomain(), "mistyped");
        // then
        assertThat(errors(refused)).containsExactly("ApiKeyRefusedError");
    }

    @ParameterizedTest
    @CsvSource({"Job,READ_JOBS", "Application,WRITE_APPLICATIONS"})
    void namesWhatAKeyLacksAndWhatThatCosts(String resource, String capability) {
        // given
        var key =
                customer.company.keys().issue(Permission.allBut(Permission.read(resource), Permission.write(resource)));
        // when
        var refused = customer.connect(customer.company.subdomain(), key);
        // then
        assertThat(errors(refused)).containsExactly("PermissionsMissingError");
        assertThat(refused.at("/errors/0/message").asString()).contains(resource + "s: ");
        assertThat(capability).isNotBlank();
    }

    @Test
    void connectsWithoutReadingApplicationsAndSaysWhatThatCosts() {
        // given
        var key = customer.company.keys().issue(Permission.allBut(Permission.read("Application")));
        // when
        var connected = customer.connect(customer.company.subdomain(), key);
        // then
        assertThat(connected.at("/integration/status").asString()).isEqualTo("CONNECTED");
        assertThat(connected.at("/integration/capabilities"))
                .filteredOn(capability -> !capability.get("isAvailable").asBoolean())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.get("capability").asString()).isEqualTo("READ_APPLICATIONS");
                    assertThat(missing.get("costOfMissing").asString()).isNotBlank();
                });
    }

    @Test
    void saysThatTheApiIsSwitchedOff() {
        // given
        customer.company.switchApi(false);
        // when, then
        assertThat(errors(customer.connect(customer.company.subdomain(), customer.key)))
                .containsExactly("ApiSwitchedOffError");
    }

    @Test
    void saysThatThereIsNoSuchAccount() {
        assertThat(errors(customer.connect("nobody-here", customer.key))).containsExactly("AccountNotFoundError");
    }

    @Test
    void isNotPartOfTheSmallestPlan() {
        // given
        var starter = customer.signIn("STARTER", "admin");
        // when
        var refused =
                starter.ask("mutation { connectAts(input: {atsUrl: \"acme\", apiKey: \"key\"}) { errors { __typename"
                        + " ... on PlanTooLowError { plan message } } } }");
        // then
        assertThat(refused.at("/connectAts/errors/0/plan").asString()).isEqualTo("STARTER");
        assertThat(refused.at("/connectAts/errors/0/message").asString()).contains("Growth");
    }

    @Test
    void isForAdminsOnly() {
        // when
        var answer = customer.recruiter.answer(
                "mutation { connectAts(input: {atsUrl: \"acme\", apiKey: \"key\"}) { errors { __typename } } }");
        // then
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo("Only an admin may connect the ATS.");
    }

    @Test
    void neverGivesTheKeyOut() {
        // given
        customer.connect(customer.company.subdomain(), customer.key);
        // when
        var shown = customer.admin.ask("{ integration { account status capabilities { permission } } }");
        // then
        assertThat(shown.toString()).doesNotContain(customer.key);
    }
}
