package dev.pinbridge.persistence;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.access.CallStores;
import dev.pinbridge.application.mirror.MirrorStores;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.links.LinkSettings;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.domain.mirror.Webhooks;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.positions.Positions;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.domain.transcripts.Transcripts;
import org.springframework.beans.factory.ListableBeanFactory;

/// The stores as the configuration makes them, on the tests' database.
public final class JooqStores {
    private JooqStores() {}

    public static Stores shared() {
        return of(TestApplication.shared());
    }

    private static Stores of(ListableBeanFactory beans) {
        return new Stores(
                beans.getBean(Transactions.class),
                beans.getBean(Organisations.class),
                beans.getBean(People.class),
                beans.getBean(Integrations.class),
                beans.getBean(ApiKeys.class),
                beans.getBean(AtsTraffic.class),
                beans.getBean(AtsHealth.class),
                beans.getBean(Positions.class),
                beans.getBean(Documents.class),
                beans.getBean(Candidates.class),
                beans.getBean(Conversations.class),
                beans.getBean(Forwardings.class),
                beans.getBean(ForwardingRules.class),
                beans.getBean(JobAnswers.class),
                beans.getBean(Bulks.class),
                beans.getBean(OfferedConversations.class),
                beans.getBean(Notices.class),
                beans.getBean(StalledForwardings.class),
                beans.getBean(StalledComments.class),
                beans.getBean(AccountRecords.class),
                new MirrorStores(
                        beans.getBean(AccountMirrors.class),
                        beans.getBean(KindMirrors.class),
                        beans.getBean(MirroredRecords.class),
                        beans.getBean(SyncRuns.class),
                        beans.getBean(Webhooks.class),
                        beans.getBean(Colleagues.class),
                        beans.getBean(HiringRoleChanges.class)),
                new CallStores(
                        beans.getBean(Calls.class),
                        beans.getBean(PlannedInterviews.class),
                        beans.getBean(Matches.class),
                        beans.getBean(Prospects.class),
                        beans.getBean(Subjects.class),
                        beans.getBean(HiringStages.class),
                        beans.getBean(Circles.class),
                        beans.getBean(CallShares.class),
                        beans.getBean(AccessSettings.class),
                        beans.getBean(NoteTemplates.class),
                        beans.getBean(Transcripts.class),
                        beans.getBean(RecordingOrders.class),
                        beans.getBean(Notes.class),
                        beans.getBean(NotePosts.class),
                        beans.getBean(Comments.class),
                        beans.getBean(LinkSettings.class)));
    }
}
