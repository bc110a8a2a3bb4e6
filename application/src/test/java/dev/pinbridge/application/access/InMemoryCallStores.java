package dev.pinbridge.application.access;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.PlainNames;
import dev.pinbridge.application.calls.InMemoryCalls;
import dev.pinbridge.application.calls.InMemoryPlannedInterviews;
import dev.pinbridge.application.comments.InMemoryComments;
import dev.pinbridge.application.links.InMemoryLinkSettings;
import dev.pinbridge.application.matching.InMemoryMatches;
import dev.pinbridge.application.matching.InMemoryProspects;
import dev.pinbridge.application.matching.InMemorySubjects;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.application.notes.InMemoryNotePosts;
import dev.pinbridge.application.notes.InMemoryNoteTemplates;
import dev.pinbridge.application.notes.InMemoryNotes;
import dev.pinbridge.application.recording.InMemoryRecordingOrders;
import dev.pinbridge.application.scorecards.InMemoryHiringStages;
import dev.pinbridge.application.transcripts.InMemoryTranscripts;

/// Empty ones, over what is mirrored.
public final class InMemoryCallStores {
    private InMemoryCallStores() {}

    public static CallStores create(
            InMemoryTransactions transactions,
            InMemoryMirroredRecords records,
            InMemoryCalls calls,
            InMemoryMatches matches,
            InMemoryComments comments) {
        var shares = new InMemoryCallShares(transactions);
        return new CallStores(
                calls,
                new InMemoryPlannedInterviews(transactions, records, calls),
                matches,
                new InMemoryProspects(records, new PlainNames()),
                new InMemorySubjects(records),
                new InMemoryHiringStages(records),
                new InMemoryCircles(calls, matches, shares, records),
                shares,
                new InMemoryAccessSettings(transactions),
                new InMemoryNoteTemplates(transactions),
                new InMemoryTranscripts(transactions, calls),
                new InMemoryRecordingOrders(transactions, calls),
                new InMemoryNotes(transactions, calls),
                new InMemoryNotePosts(transactions, calls),
                comments,
                new InMemoryLinkSettings(transactions));
    }
}
