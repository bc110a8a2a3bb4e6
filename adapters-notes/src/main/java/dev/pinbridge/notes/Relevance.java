package dev.pinbridge.notes;

import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.NoteKind;

/// How well a sentence fits what is looked for.
final class Relevance {
    private static final int SHORTEST = 3;
    /// How much of a question's terms its answer is taken to be about, too; less with each further sentence.
    private static final double FROM_QUESTION = 0.8;
    private static final double BASE = 0.4;
    /// In an interview the candidate is who notes are about.
    private static final double OTHERS_SAY = 0.35;

    private final Centrality centrality;
    private final Voices voices;
    private final boolean aboutWhatCandidatesSay;

    Relevance(Centrality centrality, Voices voices, NoteKind kind) {
        this.centrality = centrality;
        this.voices = voices;
        this.aboutWhatCandidatesSay = kind != NoteKind.INTERVIEW_DEBRIEF;
    }

    /// Zero when it has nothing to do with it.
    double of(Remark remark, Aim.About about) {
        if (remark.isQuestion() || isTooShort(remark)) {
            return 0;
        }
        var fit = fit(remark, about);
        if (remark.asked() != null) {
            fit += fit(remark.asked(), about) * Math.pow(FROM_QUESTION, remark.delay() + 1.0);
        }
        return fit * (BASE + centrality.of(remark)) * share(remark);
    }

    /// Zero when it is not worth telling.
    double ofGist(Remark remark) {
        return remark.isQuestion() || remark.terms().size() < SHORTEST ? 0 : centrality.of(remark) * share(remark);
    }

    private double fit(Remark remark, Aim.About about) {
        return remark.terms().stream()
                .filter(about.terms()::containsKey)
                .mapToDouble(term -> about.terms().getOrDefault(term, 0.0) * centrality.rarity(term))
                .sum();
    }

    /// "Three months" tells something as an answer only.
    private static boolean isTooShort(Remark remark) {
        return remark.terms().size() < (remark.asked() == null ? SHORTEST : 1);
    }

    private double share(Remark remark) {
        return aboutWhatCandidatesSay && voices.role(remark.speaker()) == ParticipantRole.INTERVIEWER ? OTHERS_SAY : 1;
    }
}
