package dev.pinbridge.graphql.notices;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.graphql.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final String NOTICES = """
            query($filter: NoticeFilter) { notices(filter: $filter) { nodes { __typename id kind audience headline message
              whatToDo status raisedAt resolvedAt dismissedAt dismissedBy { name } product capability peopleCount
              position { title } } } openNoticeCount }
            """;
    private static final String DISMISS = """
            mutation($id: ID!) { dismissNotice(input: {noticeId: $id}) { notice { status dismissedBy { name } }
              errors { __typename ... on UserError { code message } ... on NoticeNotFoundError { path } } } }
            """;

    private final Api api = Api.connected();

    @AfterEach
    void close() {
        api.close();
    }

    private void loseWriting() {
        api.world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.READ_APPLICATIONS);
        api.world.checkAts.check(api.world.admin, Product.CORD);
    }

    @Test
    void namesTheLostPermissionAndWhatToDo() {
        // given
        loseWriting();
        // when
        var notices = api.ask(NOTICES);
        // then
        var notice = notices.at("/notices/nodes/0");
        assertThat(notice.get("kind").asString()).isEqualTo("PERMISSION_LOST");
        assertThat(notice.get("product").asString()).isEqualTo("CORD");
        assertThat(notice.get("capability").asString()).isEqualTo("WRITE_APPLICATIONS");
        assertThat(notice.get("message").asString()).contains("Applications: Write", "nobody can be sent");
        assertThat(notice.get("whatToDo").asString()).contains("Grant it");
        assertThat(notice.get("position").isNull()).isTrue();
        assertThat(notice.get("peopleCount").isNull()).isTrue();
        assertThat(notices.at("/openNoticeCount").asInt()).isEqualTo(1);
    }

    @Test
    void namesThePositionWhosePeopleWait() {
        // given
        var job = api.world.openJob("Engineer");
        api.world.started(api.world.candidate(), api.world.positionLinkedTo(job));
        api.world.ats.setStatus(ACME, job.id(), JobStatus.CLOSED);
        api.world.drain();
        api.world.review();
        // when
        api.signIn(Role.RECRUITER);
        var notice = api.ask(NOTICES).at("/notices/nodes/0");
        // then
        assertThat(notice.get("kind").asString()).isEqualTo("JOB_CLOSED");
        assertThat(notice.get("audience").asString()).isEqualTo("RECRUITERS");
        assertThat(notice.get("peopleCount").asInt()).isEqualTo(1);
        assertThat(notice.at("/position/title").asString()).isEqualTo("Engineer");
        // when
        api.signIn(Role.MEMBER);
        // then
        assertThat(api.ask(NOTICES).at("/notices/nodes")).isEmpty();
    }

    @Test
    void putsANoticeAwayAndListsItOnlyWhenAskedFor() {
        // given
        loseWriting();
        var id = api.ask(NOTICES).text("/notices/nodes/0/id");
        // when
        var dismissed = api.ask(DISMISS, "id", id);
        // then
        assertThat(dismissed.text("/dismissNotice/notice/status")).isEqualTo("DISMISSED");
        assertThat(dismissed.text("/dismissNotice/notice/dismissedBy/name")).isEqualTo("Somebody");
        assertThat(api.ask(NOTICES).at("/notices/nodes")).isEmpty();
        assertThat(api.ask(NOTICES, "filter", Map.of("statuses", List.of("DISMISSED")))
                        .at("/notices/nodes"))
                .hasSize(1);
        assertThat(api.ask("query($id: ID!) { node(id: $id) { id } }", "id", id).text("/node/id"))
                .isEqualTo(id);
    }

    @Test
    void saysThatThereIsNoSuchNotice() {
        // given
        loseWriting();
        var ofAdmins = api.ask(NOTICES).text("/notices/nodes/0/id");
        // when
        api.signIn(Role.RECRUITER);
        // then
        for (var id : List.of(ofAdmins, "made up")) {
            var refused = api.ask(DISMISS, "id", id);
            assertThat(refused.text("/dismissNotice/errors/0/code")).isEqualTo("NOTICE_NOT_FOUND");
            assertThat(refused.at("/dismissNotice/errors/0/path").toString()).isEqualTo("[\"input\",\"noticeId\"]");
        }
    }
}
