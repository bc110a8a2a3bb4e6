package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.pinpoint.sandbox.Company;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An organisation with its people, and its company at the ATS; new for each journey.
public final class Customer {
    public static final String ERRORS = "errors { __typename ... on UserError { message code } }";
    public static final String INPUT_ERRORS =
            "errors { __typename ... on UserError { message code } ... on InvalidInputError { path } }";

    private final RunningService service = RunningService.shared();
    private final String organisation = "org-" + UUID.randomUUID();
    public final Company company = service.company();
    public final String key = company.keys().issue(Permission.all());
    public final Client admin = signIn("GROWTH", "admin");
    public final Client recruiter = signIn("GROWTH", "recruiter");
    private int people;

    /// Connected, with automatic forwarding on or off.
    public static Customer connected(boolean automatic) {
        var customer = new Customer();
        assertThat(customer.connect(customer.company.subdomain(), customer.key).get("errors"))
                .isEmpty();
        customer.automaticForwarding(automatic);
        return customer;
    }

    private String mailDomain() {
        return organisation + ".example";
    }

    /// Of whoever signs in with this role.
    public String email(String role) {
        return role + "@" + mailDomain();
    }

    /// What was mailed to its people, oldest first, but for the news of the first import, which everybody gets
    /// who connects.
    public List<MimeMessage> mails() {
        return service.mails(mailDomain()).stream()
                .filter(mail -> !isAboutTheFirstImport(mail))
                .toList();
    }

    /// The news of the first import.
    public List<MimeMessage> importMails() {
        return service.mails(mailDomain()).stream()
                .filter(Customer::isAboutTheFirstImport)
                .toList();
    }

    private static boolean isAboutTheFirstImport(MimeMessage mail) {
        try {
            return mail.getSubject().contains("first import");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public OrganisationId organisationId() {
        return OrganisationId.of(service.issuer().issuer(), organisation);
    }

    public JsonNode disconnect(String storedData) {
        return admin.ask("""
                mutation($storedData: Retention!) { disconnectAts(input: {storedData: $storedData}) {
                  integration { status disconnectedAt } purged { jobLinkCount forwardingCount noticeCount } %s } }
                """.formatted(ERRORS), "storedData", storedData).get("disconnectAts");
    }

    /// Metaview, by a key that may do just what it makes use of.
    public JsonNode connectMetaview(String apiKey) {
        return admin.ask("""
                mutation($atsUrl: String!, $apiKey: String!) { connectAts(input: {
                  product: METAVIEW, atsUrl: $atsUrl, apiKey: $apiKey}) {
                  integration { product status account capabilities { capability isAvailable isRequired } } %s } }
                """.formatted(INPUT_ERRORS), "atsUrl", company.subdomain(), "apiKey", apiKey)
                .get("connectAts");
    }

    public JsonNode checkAts() {
        return admin.ask("""
                mutation { checkAts { integration { status lastCheckedAt capabilities { capability isAvailable } } %s } }
                """.formatted(ERRORS)).get("checkAts");
    }

    /// The open notices of somebody, newest first, but for the news of the first import, which every admin gets
    /// who connects.
    public List<JsonNode> notices(Client who) {
        return allNotices(who).stream()
                .filter(notice -> !notice.get("kind").asString().equals("FIRST_IMPORT_FINISHED"))
                .toList();
    }

    private static List<JsonNode> allNotices(Client who) {
        return List.copyOf(who.ask("""
                { notices { nodes { id kind audience headline message whatToDo status raisedAt capability peopleCount
                  position { id } commentCount calls { id } } } }
                """).at("/notices/nodes").values());
    }

    /// Waits for the news that the first import is complete.
    public JsonNode awaitFirstImport() {
        return Eventually.get(
                        () -> allNotices(admin).stream()
                                .filter(notice -> notice.get("kind").asString().equals("FIRST_IMPORT_FINISHED"))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    /// Waits until exactly these kinds of notices are open for somebody.
    public List<JsonNode> awaitNotices(Client who, String... kinds) {
        return Eventually.get(
                () -> notices(who),
                found -> found.stream()
                        .map(notice -> notice.get("kind").asString())
                        .sorted()
                        .toList()
                        .equals(List.of(kinds)));
    }

    public Client signIn(String plan, String role) {
        return new Client(service.home(), token(plan, role));
    }

    public String token(String plan, String role) {
        return service.issuer()
                .token(Map.of(
                        "sub",
                        role,
                        "email",
                        email(role),
                        "name",
                        "The " + role,
                        "org",
                        organisation,
                        "org_name",
                        "Journey",
                        "plan",
                        plan,
                        "roles",
                        List.of(role)));
    }

    public JsonNode connect(String atsUrl, String apiKey) {
        return admin.ask("""
                mutation($atsUrl: String!, $apiKey: String!) { connectAts(input: {atsUrl: $atsUrl, apiKey: $apiKey}) {
                  integration { status account capabilities { capability isAvailable isRequired costOfMissing } } %s } }
                """.formatted(INPUT_ERRORS), "atsUrl", atsUrl, "apiKey", apiKey)
                .get("connectAts");
    }

    public void automaticForwarding(boolean isOn) {
        admin.ask(
                "mutation($isOn: Boolean!) { setAutomaticForwarding(input: {isOn: $isOn}) { automaticForwarding { isOn } } }",
                "isOn",
                isOn);
    }

    /// An open job of the company, as its id there.
    public String openJob(String title) {
        return Long.toString(company.addJob(JobDraft.titled(title)));
    }

    public JsonNode importPosition(String job) {
        return recruiter.ask("""
                mutation($job: String!) { importPosition(input: {jobReference: $job, title: "Imported"}) {
                  position { id title description location employmentType workplaceType
                    suggestions { location employmentType workplaceType }
                    jobLink { job { atsReference title status } } } %s } }
                """.formatted(ERRORS), "job", job).get("importPosition");
    }

    /// A position that is linked to a new open job.
    public String linkedPosition() {
        return importPosition(openJob("Engineer")).get("position").get("id").asString();
    }

    public String unlinkedPosition() {
        return recruiter
                .ask("mutation { createPosition(input: {title: \"By hand\"}) { position { id } } }")
                .get("createPosition")
                .get("position")
                .get("id")
                .asString();
    }

    public JsonNode linkPosition(String position, String job) {
        return recruiter
                .ask("""
                mutation($position: ID!, $job: String!) { linkPosition(input: {positionId: $position, jobReference: $job}) {
                  position { id waitingCount jobLink { job { atsReference title status } } } %s } }
                """.formatted(ERRORS), "position", position, "job", job)
                .get("linkPosition");
    }

    /// The status of the job that a position is linked to, as far as it is known here; empty when it is linked to
    /// none.
    public Optional<String> linkedJob(String position) {
        return recruiter
                .ask("query($id: ID!) { position(id: $id) { jobLink { job { status } } } }", "id", position)
                .at("/position/jobLink/job/status")
                .asStringOpt();
    }

    public String candidate() {
        return candidate("person" + ++people + "@example.org");
    }

    public String candidate(String email) {
        return register(email, null).get("candidate").get("id").asString();
    }

    public String candidateWithCv(byte[] cv) {
        var uploaded = Client.json(recruiter.upload("cv.pdf", cv)).get("id").asString();
        return register("person" + ++people + "@example.org", uploaded)
                .get("candidate")
                .get("id")
                .asString();
    }

    private JsonNode register(String email, @Nullable String cv) {
        return recruiter
                .ask(
                        """
                mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) {
                  candidate { id fullName email } %s } }
                """.formatted(INPUT_ERRORS),
                        "input",
                        cv == null
                                ? Map.of("firstName", "Zoë", "lastName", "Ångström", "email", email)
                                : Map.of("firstName", "Zoë", "lastName", "Ångström", "email", email, "cvId", cv))
                .get("registerCandidate");
    }

    public String requested(String candidate, String position) {
        return recruiter
                .ask("""
                mutation($candidate: ID!, $position: ID!) { sendMessageRequest(input: {
                  candidateId: $candidate, positionId: $position, initiator: CANDIDATE, message: "Hello"}) {
                  conversation { id status } %s } }
                """.formatted(ERRORS), "candidate", candidate, "position", position)
                .get("sendMessageRequest")
                .get("conversation")
                .get("id")
                .asString();
    }

    public JsonNode accept(String conversation) {
        return recruiter.ask("""
                mutation($id: ID!) { acceptMessageRequest(input: {conversationId: $id}) {
                  conversation { id status answeredAt } %s } }
                """.formatted(ERRORS), "id", conversation).get("acceptMessageRequest");
    }

    public JsonNode decline(String conversation) {
        return recruiter.ask("""
                mutation($id: ID!) { declineMessageRequest(input: {conversationId: $id}) {
                  conversation { id status answeredAt } %s } }
                """.formatted(ERRORS), "id", conversation).get("declineMessageRequest");
    }

    public String started(String candidate, String position) {
        var conversation = requested(candidate, position);
        assertThat(accept(conversation).get("errors")).isEmpty();
        return conversation;
    }

    /// Presses the button.
    public JsonNode forward(String conversation) {
        return recruiter.ask("""
                mutation($id: ID!) { forwardCandidate(input: {conversationId: $id}) {
                  forwarding { id status } %s } }
                """.formatted(ERRORS), "id", conversation).get("forwardCandidate");
    }

    /// The conversation as its page shows it.
    public JsonNode conversation(String id) {
        return recruiter.ask("""
                query($id: ID!) { conversation(id: $id) { status canForward forwardingObstacle
                  forwarding { id status explanation waitingReason missing statusChangedAt applicationReference
                    applicationUrl isAlreadyInAts otherApplications { atsReference jobTitle stage }
                    origin { __typename ... on ForwardedByPerson { person { name } } ... on ForwardedByRule { rule } } } } }
                """, "id", id).get("conversation");
    }

    /// Waits until the forwarding of the conversation stands like this.
    public JsonNode awaitForwarding(String conversation, String status) {
        return Eventually.get(
                () -> conversation(conversation).get("forwarding"),
                forwarding -> !forwarding.isNull()
                        && forwarding.get("status").asString().equals(status));
    }

    public static List<String> errors(JsonNode payload) {
        return Objects.requireNonNull(payload.get("errors")).values().stream()
                .map(error -> error.get("__typename").asString())
                .toList();
    }
}
