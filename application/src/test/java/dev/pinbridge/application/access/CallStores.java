package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.links.LinkSettings;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.domain.transcripts.Transcripts;

/// Where calls are kept, what they are about, who may open them, what was said in them, what their recorder is
/// told, what notes of them look like, and what is written about them into the ATS.
public record CallStores(
        Calls calls,
        PlannedInterviews interviews,
        Matches matches,
        Prospects prospects,
        Subjects subjects,
        HiringStages stages,
        Circles circles,
        CallShares shares,
        AccessSettings accessSettings,
        NoteTemplates templates,
        Transcripts transcripts,
        RecordingOrders orders,
        Notes notes,
        NotePosts posts,
        Comments comments,
        LinkSettings linkSettings) {}
