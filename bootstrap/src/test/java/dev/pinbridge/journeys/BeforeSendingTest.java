package dev.pinbridge.journeys;

import static dev.pinbridge.journeys.Customer.errors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Mail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is found out, shown and decided before anybody is sent.
class BeforeSendingTest {
    private static final Map<String, String> ADDRESS = Map.of(
            "line1",
            "1 Main St",
            "line2",
            "Apt 2",
            "town",
            "Austin",
            "region",
            "TX",
            "postcode",
            "73301",
            "country",
            "us");
    private static final String PREVIEW = """
            query($id: ID!) { previewForward(conversationId: $id) { preview {
              explanation isReadyToSend obstacle waitingReason stage body mails missing
              job { title status url } cv { name size } missingAnswers { reference title kind }
              unanswerableQuestions { title } questions { reference title kind isRequired }
              otherApplications { jobTitle stage } }
              errors { __typename ... on UserError { message code } } } }
            """;

    private final Customer customer = Customer.connected(true);

    /// Statement 14.
    @Test
    void holdsSomebodyWithTheFieldsNamedAndSendsOnceTheyAreGiven() {
        // given
        customer.company.enforceRequiredQuestions(true);
        var job = customer.company.addJob(JobDraft.titled("Engineer")
                .requireCv()
                .requirePhone()
                .requireAddress()
                .requireSummary()
                .question("Notice period in weeks", "number", true)
                .question("Anything else?", "text", false));
        var candidate = customer.candidate();
        var conversation = customer.started(candidate, positionOf(job));
        // when
        var held = customer.awaitForwarding(conversation, "WAITING");
        // then
        assertThat(held.get("missing").toString()).isEqualTo("[\"CV\",\"PHONE\",\"ADDRESS\",\"SUMMARY\",\"ANSWERS\"]");
        assertThat(held.get("explanation").asString())
                .isEqualTo("Waits because the job demands a CV, a phone number, a postal address, a summary and"
                        + " an answer to \"Notice period in weeks\". It is sent once that is given.");
        var question = missingAnswers(conversation).get(0);
        assertThat(question.get("kind").asString()).isEqualTo("NUMBER");
        assertThat(customer.company.applications()).isEmpty();
        // when
        edit(candidate, Map.of("phone", "+1 512 555 0100", "address", ADDRESS, "summary", "Builds bridges."));
        attachCv(candidate);
        assertThat(customer.company.applications()).isEmpty();
        var answered =
                answer(held.get("id").asString(), question.get("reference").asString(), Map.of("number", 6));
        // then
        assertThat(errors(answered)).isEmpty();
        customer.awaitForwarding(conversation, "SENT");
        var application = customer.company.applications(job).getFirst();
        assertThat(application.cvSha256()).isNotNull();
        assertThat(application.phone()).isEqualTo("+15125550100");
        assertThat(customer.company.answers(application.id()).values())
                .extracting(Object::toString)
                .containsExactly("6");
        assertThat(customer.company.stored("applications", application.id(), "address1"))
                .isEqualTo("1 Main St, Apt 2");
        assertThat(customer.company.stored("applications", application.id(), "state_province"))
                .isEqualTo("TX");
        assertThat(customer.company.stored("applications", application.id(), "summary"))
                .isEqualTo("Builds bridges.");
    }

    @Test
    void neverAttachesACvThatComesLater() {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer"));
        var candidate = customer.candidate();
        var conversation = customer.started(candidate, positionOf(job));
        customer.awaitForwarding(conversation, "SENT");
        // when
        attachCv(candidate);
        customer.forward(conversation);
        // then
        assertThat(customer.company.applications(job))
                .singleElement()
                .satisfies(application -> assertThat(application.cvSha256()).isNull());
    }

    @Test
    void holdsNobodyForAChoiceThatCannotBeMadeHere() {
        // given
        var job =
                customer.company.addJob(JobDraft.titled("Engineer").choice("Salt or pepper?", true, "Salt", "Pepper"));
        // when
        var conversation = customer.started(customer.candidate(), positionOf(job));
        // then
        customer.awaitForwarding(conversation, "SENT");
        assertThat(preview(conversation)
                        .at("/preview/unanswerableQuestions/0/title")
                        .asString())
                .isEqualTo("Salt or pepper?");
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        // given
        var job = customer.company.addJob(JobDraft.titled("Engineer")
                .requirePhone()
                .question("Start", "date", true)
                .choice("Salt or pepper?", true, "Salt", "Pepper"));
        var conversation = customer.started(customer.candidate(), positionOf(job));
        var forwarding =
                customer.awaitForwarding(conversation, "WAITING").get("id").asString();
        var questions = preview(conversation).at("/preview/questions");
        var start = questions.get(0).get("reference").asString();
        var choice = questions.get(1).get("reference").asString();
        // when, then
        assertThat(wrong(answer(forwarding, "987654", Map.of("text", "x"))))
                .isEqualTo("[\"input\",\"answers\",\"0\",\"questionReference\"]");
        assertThat(wrong(answer(forwarding, start, Map.of("text", "tomorrow"))))
                .isEqualTo("[\"input\",\"answers\",\"0\",\"answer\"]");
        assertThat(wrong(answer(forwarding, start, Map.of("date", "tomorrow"))))
                .isEqualTo("[\"input\",\"answers\",\"0\",\"answer\",\"date\"]");
        assertThat(wrong(answer(forwarding, choice, Map.of("text", "Salt"))))
                .isEqualTo("[\"input\",\"answers\",\"0\",\"answer\"]");
        assertThat(missingAnswers(conversation)).hasSize(1);
    }

    /// Statement 17.
    @Test
    void keepsTheAtsFromMailingWhenTheRuleSaysSo() {
        // given
        customer.automaticForwarding(false);
        var manager = customer.company.addUser("Max", "Manager", "max@example.org");
        var job = customer.company.addJob(JobDraft.titled("Engineer").hiringManager(manager));
        var position = positionOf(job);
        var loud = customer.started(customer.candidate(), position);
        assertThat(preview(loud).at("/preview/mails").toString()).isEqualTo("[\"CANDIDATE\",\"ATS_USERS\"]");
        customer.forward(loud);
        customer.awaitForwarding(loud, "SENT");
        assertThat(customer.company.mails())
                .extracting(Mail::subject)
                .containsExactly("Application Received", "New Application");
        // when
        options(customer.recruiter, Map.of("positionId", position, "canAtsMail", false, "tag", "From cord"));
        options(customer.admin, Map.of("channel", "Job board", "channelSource", "cord"));
        var quiet = customer.started(customer.candidate(), position);
        assertThat(preview(quiet).at("/preview/mails")).isEmpty();
        customer.forward(quiet);
        customer.awaitForwarding(quiet, "SENT");
        // then
        assertThat(customer.company.mails()).as("no more than before").hasSize(2);
        var application = customer.company.applications(job).getLast().id();
        assertThat(String.valueOf(customer.company.stored("applications", application, "tags")))
                .contains("From cord");
        assertThat(customer.company.stored("applications", application, "channel"))
                .isEqualTo("Job board");
        assertThat(customer.company.stored("applications", application, "channel_source"))
                .isEqualTo("cord");
    }

    @Test
    void showsWhatWouldBeSentAndSendsNothing() {
        // given
        customer.automaticForwarding(false);
        var other = customer.company.addJob(JobDraft.titled("Designer"));
        customer.company.addApplication(other, ApplicationDraft.of("Zoë", "Ångström", "known@example.org"));
        var job = customer.company.addJob(JobDraft.titled("Engineer"));
        var candidate = customer.candidate("known@example.org");
        var cv = attachCv(candidate);
        var conversation = customer.started(candidate, positionOf(job));
        var before = customer.company.requests().count("POST", "/api/v1/applications");
        // when
        var preview = preview(conversation).get("preview");
        // then
        assertThat(preview.get("explanation").asString()).isEqualTo("Would be sent now.");
        assertThat(preview.get("isReadyToSend").asBoolean()).isTrue();
        assertThat(preview.get("stage").asString()).isEqualTo("Applied");
        assertThat(preview.at("/job/title").asString()).isEqualTo("Engineer");
        assertThat(preview.at("/job/status").asString()).isEqualTo("OPEN");
        assertThat(preview.at("/cv/size").asInt()).isEqualTo(cv.length);
        assertThat(preview.at("/otherApplications/0/jobTitle").asString()).isEqualTo("Designer");
        assertThat(preview.get("body").asString())
                .contains("\"email\":\"known@example.org\"", "\"id\":\"" + job + "\"", cv.length + " bytes");
        assertThat(customer.company.requests().count("POST", "/api/v1/applications"))
                .isEqualTo(before);
        assertThat(customer.conversation(conversation).get("forwarding").isNull())
                .isTrue();
    }

    @Test
    void saysWhyNothingCanBePreviewed() {
        // given
        var requested = customer.requested(customer.candidate(), customer.linkedPosition());
        var unlinked = customer.started(customer.candidate(), customer.unlinkedPosition());
        // when, then
        assertThat(errors(preview("nothing"))).containsExactly("ConversationNotFoundError");
        assertThat(errors(preview(requested))).containsExactly("ConversationNotStartedError");
        assertThat(errors(preview(unlinked))).containsExactly("PositionNotLinkedError");
    }

    @Test
    void saysWhySomebodyWasSentOrNot() {
        // given
        var position = customer.linkedPosition();
        var sent = customer.started(customer.candidate(), position);
        var requested = customer.requested(customer.candidate(), position);
        customer.automaticForwarding(false);
        var off = customer.started(customer.candidate(), position);
        // when, then
        assertThat(reason(sent)).startsWith("The organisation's rule forwards");
        assertThat(reason(requested)).contains("not accepted yet");
        assertThat(reason(off)).contains("was off for this position when the conversation started");
    }

    private String positionOf(long job) {
        return customer.importPosition(Long.toString(job))
                .get("position")
                .get("id")
                .asString();
    }

    private JsonNode preview(String conversation) {
        return customer.recruiter.ask(PREVIEW, "id", conversation).get("previewForward");
    }

    private String reason(String conversation) {
        return customer.recruiter
                .ask("query($id: ID!) { conversation(id: $id) { forwardingReason } }", "id", conversation)
                .at("/conversation/forwardingReason")
                .asString();
    }

    private JsonNode missingAnswers(String conversation) {
        return customer.recruiter
                .ask(
                        "query($id: ID!) { conversation(id: $id) { forwarding { missingAnswers { reference title kind } } } }",
                        "id",
                        conversation)
                .at("/conversation/forwarding/missingAnswers");
    }

    private JsonNode answer(String forwarding, String question, Map<String, Object> answer) {
        return customer.recruiter
                .ask(
                        """
                        mutation($input: AnswerJobQuestionsInput!) { answerJobQuestions(input: $input) {
                          forwarding { status }
                          errors { __typename ... on UserError { message } ... on InvalidInputError { path } } } }
                        """,
                        "input",
                        Map.of(
                                "forwardingId",
                                forwarding,
                                "answers",
                                List.of(Map.of("questionReference", question, "answer", answer))))
                .get("answerJobQuestions");
    }

    private static String wrong(JsonNode payload) {
        assertThat(errors(payload)).containsExactly("InvalidInputError");
        return payload.at("/errors/0/path").toString();
    }

    private void options(Client client, Map<String, Object> input) {
        var set = client.ask("""
                mutation($input: SetForwardingOptionsInput!) { setForwardingOptions(input: $input) {
                  forwardingOptions { canAtsMail tag channel channelSource } errors { __typename } } }
                """, "input", input).get("setForwardingOptions");
        assertThat(errors(set)).isEmpty();
    }

    private void edit(String candidate, Map<String, Object> changes) {
        var input = new HashMap<String, Object>(changes);
        input.put("candidateId", candidate);
        var edited = customer.recruiter.ask("""
                mutation($input: EditCandidateInput!) { editCandidate(input: $input) {
                  candidate { address { countryName } summary } errors { __typename } } }
                """, "input", input).get("editCandidate");
        assertThat(errors(edited)).isEmpty();
        assertThat(edited.at("/candidate/address/countryName").asString()).isEqualTo("United States");
    }

    private byte[] attachCv(String candidate) {
        var cv = Cvs.pdf();
        var uploaded =
                Client.json(customer.recruiter.upload("cv.pdf", cv)).get("id").asString();
        customer.recruiter.ask(
                "mutation($id: ID!, $cv: ID!) { attachCv(input: {candidateId: $id, documentId: $cv}) { candidate { id } } }",
                "id",
                candidate,
                "cv",
                uploaded);
        return cv;
    }
}
