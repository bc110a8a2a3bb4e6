package dev.pinbridge.application.notices;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static dev.pinbridge.application.World.METAVIEW_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.application.notices.ReadNotices.Told;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.mirror.FirstImportFinished;
import dev.pinbridge.domain.mirror.FirstImportStalled;
import dev.pinbridge.domain.notices.Mail;
import dev.pinbridge.domain.notices.MailTrouble;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.Position;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {
    private final World world = World.connected();

    /// Statement 36.
    @Test
    void tellsAndMailsTheAdminsOnceHoweverManySendsMeetARefusedKey() {
        // given
        var position = position();
        for (var i = 0; i < 20; i++) {
            world.started(world.candidate(), position);
        }
        world.ats.revoke(CREDENTIALS);
        // when
        world.settle();
        world.checkAts.check(world.admin, Product.CORD);
        world.post();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.KEY_REFUSED);
        assertThat(world.postbox.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(world.admin.person());
            assertThat(mail.text())
                    .contains("https://product.example", "new key")
                    .doesNotContain(CREDENTIALS.key().secret(), "person1@example.org");
        });
    }

    /// Statement 38.
    @Test
    void isResolvedByANewKeyAndToldAgainWhenThatIsRefusedToo() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // when
        world.pass(Duration.ofMinutes(1));
        world.ats.allowEverything(CREDENTIALS);
        world.connect();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).isEmpty();
        assertThat(kinds(world.admin, NoticeStatus.RESOLVED)).containsExactly(NoticeKind.KEY_REFUSED);
        // when
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.KEY_REFUSED);
    }

    @Test
    void aWrongNewKeyChangesNothing() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // when
        world.connectAts.connect(world.admin, Product.CORD, ACME, new ApiKey("mistyped"));
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.KEY_REFUSED);
    }

    @Test
    void namesThePermissionThatWasLostUntilItIsBack() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.READ_APPLICATIONS);
        // when
        world.checkAts.check(world.admin, Product.CORD);
        world.post();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.PERMISSION_LOST);
        assertThat(world.postbox.taken())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("Applications: Write"));
        // when
        world.ats.allowEverything(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).isEmpty();
    }

    @Test
    void anApiThatIsSwitchedOffIsAnotherMatterThanARefusedKey() {
        // given
        world.ats.switchApi(ACME, false);
        world.checkAts.check(world.admin, Product.CORD);
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.API_SWITCHED_OFF);
        // when
        world.ats.switchApi(ACME, true);
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.KEY_REFUSED);
    }

    @Test
    void namesTheProductWhoseKeyItIs() {
        // given
        world.connectMetaview();
        world.ats.revoke(CREDENTIALS);
        world.ats.revoke(METAVIEW_CREDENTIALS);
        // when
        world.checkAts.check(world.admin, Product.CORD);
        world.checkAts.check(world.admin, Product.METAVIEW);
        world.post();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN))
                .containsExactly(NoticeKind.KEY_REFUSED, NoticeKind.KEY_REFUSED);
        assertThat(world.postbox.taken())
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "Pinpoint no longer accepts cord's API key", "Pinpoint no longer accepts Metaview's API key");
        // when
        world.ats.allowEverything(METAVIEW_CREDENTIALS);
        world.connectMetaview();
        // then
        assertThat(open(world.admin))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.notice().subject()).isEqualTo(new NoticeSubject.KeyRefused(Product.CORD)));
        // when
        world.dismissNotice.dismiss(
                world.admin, open(world.admin).getFirst().notice().id());
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        // then
        assertThat(kinds(world.admin, NoticeStatus.DISMISSED)).containsExactly(NoticeKind.KEY_REFUSED);
    }

    @Test
    void saysWhatMetaviewMissesWithoutAPermission() {
        // given
        world.connectMetaview();
        world.ats.allow(
                METAVIEW_CREDENTIALS,
                Product.METAVIEW.capabilities().stream()
                        .filter(capability -> capability != Capability.WRITE_COMMENTS)
                        .toArray(Capability[]::new));
        // when
        world.checkAts.check(world.admin, Product.METAVIEW);
        world.post();
        // then
        assertThat(world.postbox.taken())
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text())
                                .contains(
                                        "The API key of Metaview lost the permission Comments: Write. Without it neither notes"));
    }

    @Test
    void whatIsDisconnectedNeedsNobody() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        world.post();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).isEmpty();
        assertThat(world.postbox.taken()).isEmpty();
    }

    @Test
    void triesAMailAgainThatWasNotTaken() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        world.postbox.setClosed(true);
        var asked = world.mails.take().getFirst();
        // then
        assertThatThrownBy(() -> world.mailNotice.mail(asked.organisation(), asked.notice(), asked.to()))
                .isInstanceOf(MailTrouble.class);
        // when
        world.postbox.setClosed(false);
        world.mailNotice.mail(asked.organisation(), asked.notice(), asked.to());
        // then
        assertThat(world.postbox.taken()).hasSize(1);
    }

    /// Statement 16.
    @Test
    void tellsRecruitersThatPeopleWaitForAClosedJobUntilThePositionIsLinkedToAnother() {
        // given
        var job = world.openJob("Engineer");
        var position = world.positionLinkedTo(job);
        world.started(world.candidate(), position);
        world.started(world.candidate(), position);
        world.ats.setStatus(ACME, job.id(), JobStatus.CLOSED);
        // when
        world.drain();
        world.review();
        world.review();
        // then
        assertThat(open(recruiter())).singleElement().satisfies(told -> {
            assertThat(told.notice().kind()).isEqualTo(NoticeKind.JOB_CLOSED);
            assertThat(told.number()).isEqualTo(2);
        });
        // when
        world.linkPosition.link(
                world.admin, position.id(), world.openJob("Again").id());
        world.review();
        // then
        assertThat(open(recruiter())).isEmpty();
    }

    @Test
    void tellsOnceOfManyThatWereRefused() {
        // given
        var position = position();
        for (var i = 0; i < 100; i++) {
            world.started(world.candidate(), position);
            world.ats.answerNext(new Submission.Refused("no"));
        }
        // when
        world.drain();
        world.review();
        // then
        assertThat(open(recruiter())).singleElement().satisfies(told -> {
            assertThat(told.notice().kind()).isEqualTo(NoticeKind.SENDS_REFUSED);
            assertThat(told.number()).isEqualTo(100);
        });
        assertThat(world.mails.take()).isEmpty();
    }

    @Test
    void tellsOfMissingInformationUntilItIsGiven() {
        // given
        var job = world.ats.openJob(ACME, "Engineer", new JobDemands(true, false, false, false));
        var candidate = world.candidate();
        world.started(candidate, world.positionLinkedTo(job));
        world.drain();
        world.review();
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).containsExactly(NoticeKind.NEEDS_INFORMATION);
        // when
        world.attachCv.attach(
                world.admin, candidate.id(), world.document(new byte[] {1}).id());
        world.review();
        // then
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).isEmpty();
    }

    @Test
    void tellsOfUnknownOutcomesThatOnlyAPersonCanFindOut() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.connect();
        var conversation = world.started(world.candidate(), position());
        world.ats.answerNext(new Submission.Unknown("connection reset"));
        // when
        world.settle();
        world.review();
        // then
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).containsExactly(NoticeKind.OUTCOME_UNKNOWN);
        // when
        world.forwardCandidate.forward(world.admin, conversation, true);
        world.review();
        // then
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).isEmpty();
    }

    @Test
    void staysAwayWhenDismissedUntilItHappensAgain() {
        // given
        var position = position();
        refused(position);
        var notice = open(recruiter()).getFirst().notice();
        world.pass(Duration.ofMinutes(1));
        // when
        world.dismissNotice.dismiss(recruiter(), notice.id());
        world.dismissNotice.dismiss(recruiter(), notice.id());
        world.review();
        // then
        assertThat(open(recruiter())).isEmpty();
        assertThat(kinds(recruiter(), NoticeStatus.DISMISSED)).hasSize(1);
        // when
        world.pass(Duration.ofMinutes(1));
        refused(position);
        // then
        assertThat(open(recruiter()))
                .singleElement()
                .satisfies(told -> assertThat(told.number()).isEqualTo(2));
    }

    @Test
    void tellsEachWhatTheyCanDoSomethingAbout() {
        // given
        refused(position());
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN))
                .containsExactlyInAnyOrder(NoticeKind.KEY_REFUSED, NoticeKind.SENDS_REFUSED);
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).containsExactly(NoticeKind.SENDS_REFUSED);
        assertThat(kinds(member(), NoticeStatus.OPEN)).isEmpty();
        assertThat(world.readNotices.countOpen(world.admin)).isEqualTo(2);
        assertThat(world.readNotices.countOpen(recruiter())).isEqualTo(1);
        assertThat(world.readNotices.countOpen(member())).isZero();
    }

    @Test
    void isDismissedOnlyByWhoCanDoSomethingAboutIt() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        var notice = open(world.admin).getFirst().notice().id();
        // then
        assertThat(world.dismissNotice.dismiss(recruiter(), notice))
                .isInstanceOf(DismissNoticeResult.UnknownNotice.class);
        assertThatThrownBy(() -> world.dismissNotice.dismiss(member(), notice)).isInstanceOf(NotAllowed.class);
        assertThat(world.dismissNotice.dismiss(world.admin, notice)).isInstanceOf(DismissNoticeResult.Dismissed.class);
    }

    @Test
    void purgesWhatWasToldTogetherWithTheAccount() {
        // given
        refused(position());
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.PURGE);
        world.review();
        // then
        assertThat(kinds(world.admin, NoticeStatus.values())).isEmpty();
    }

    /// Statement 20.
    @Test
    void tellsAndMailsTheAdminsThatTheFirstImportIsComplete() {
        // given
        world.connectMetaview();
        // when
        world.happen(new FirstImportFinished(world.admin.organisation(), ACME));
        world.post();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.FIRST_IMPORT_FINISHED);
        assertThat(kinds(recruiter(), NoticeStatus.OPEN)).isEmpty();
        assertThat(world.postbox.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("The first import from Pinpoint is complete");
            assertThat(mail.text()).contains("https://product.example", "Settings, Integrations");
        });
    }

    /// Statement 20.
    @Test
    void tellsWhyTheFirstImportGetsNowhereUntilItIsComplete() {
        // when
        world.happen(new FirstImportStalled(world.admin.organisation(), ACME, "Pinpoint did not answer"));
        world.post();
        // then
        assertThat(open(world.admin))
                .singleElement()
                .satisfies(told -> assertThat(told.notice().subject())
                        .isEqualTo(new NoticeSubject.FirstImportStalled(Product.CORD, "Pinpoint did not answer")));
        assertThat(world.postbox.taken())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Pinpoint did not answer."));
        // when
        world.connectMetaview();
        world.happen(new FirstImportFinished(world.admin.organisation(), ACME));
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.FIRST_IMPORT_FINISHED);
        assertThat(kinds(world.admin, NoticeStatus.RESOLVED)).containsExactly(NoticeKind.FIRST_IMPORT_STALLED);
    }

    @Test
    void nobodyIsToldOfTheImportOfAnAccountThatIsDisconnected() {
        // given
        world.happen(new FirstImportStalled(world.admin.organisation(), ACME, "Pinpoint did not answer"));
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        world.happen(new FirstImportFinished(world.admin.organisation(), ACME));
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).isEmpty();
        assertThat(kinds(world.admin, NoticeStatus.RESOLVED)).containsExactly(NoticeKind.FIRST_IMPORT_STALLED);
    }

    @Test
    void aNewKeyDoesNotEndAnImportThatGetsNowhere() {
        // given
        world.happen(new FirstImportStalled(world.admin.organisation(), ACME, "Pinpoint did not answer"));
        // when
        world.connect();
        // then
        assertThat(kinds(world.admin, NoticeStatus.OPEN)).containsExactly(NoticeKind.FIRST_IMPORT_STALLED);
    }

    private Position position() {
        return world.positionLinkedTo(world.openJob("Engineer"));
    }

    private void refused(Position position) {
        world.started(world.candidate(), position);
        world.ats.answerNext(new Submission.Refused("no"));
        world.drain();
        world.review();
    }

    private Actor recruiter() {
        return world.signIn(Plan.GROWTH, Role.RECRUITER);
    }

    private Actor member() {
        return world.signIn(Plan.GROWTH, Role.MEMBER);
    }

    private List<Told> open(Actor actor) {
        return told(actor, NoticeStatus.OPEN);
    }

    private List<NoticeKind> kinds(Actor actor, NoticeStatus... statuses) {
        return told(actor, statuses).stream().map(told -> told.notice().kind()).toList();
    }

    private List<Told> told(Actor actor, NoticeStatus... statuses) {
        var filter = new NoticeFilter(Set.of(NoticeKind.values()), Set.of(statuses));
        return world.readNotices.page(actor, filter, PageRequest.first(100)).items();
    }
}
