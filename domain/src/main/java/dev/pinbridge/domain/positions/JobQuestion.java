package dev.pinbridge.domain.positions;

/// Something a job asks those who apply.
public record JobQuestion(QuestionId id, String title, QuestionKind kind, boolean required) {
    /// Whether an answer can be given at all, other than at the ATS.
    public boolean canBeAnswered() {
        return kind != QuestionKind.OTHER;
    }
}
