package dev.pinbridge.domain.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The templates that every organisation has. Their ids never change, for notes refer to them.
public final class BuiltInTemplates {
    public static final NoteTemplate SCREENING_CALL = new NoteTemplate(
            id(1),
            NoteKind.SCREENING_CALL,
            "Screening Call",
            List.of(
                    new TemplateSection("Summary", "What matters most of this call, for somebody who was not there."),
                    new TemplateSection(
                            "Background",
                            "The roles, employers and projects the candidate spoke of, and what they did there themselves."),
                    new TemplateSection(
                            "Motivation", "Why the candidate is looking, and what draws them to this job or company."),
                    new TemplateSection(
                            "Skills",
                            "Skills, tools and languages that came up, each with the example that was given for it."),
                    new TemplateSection(
                            "Conditions",
                            "Pay, notice period, start date, place and hours of work, and permission to work, as far as"
                                    + " they were spoken of. Numbers exactly as they were said."),
                    new TemplateSection("Candidate's questions", "What the candidate asked, and what was answered."),
                    new TemplateSection("Next steps", "What was agreed, who does it, and by when.")));

    public static final NoteTemplate INTERVIEW_DEBRIEF = new NoteTemplate(
            id(2),
            NoteKind.INTERVIEW_DEBRIEF,
            "Interview Debrief",
            List.of(
                    new TemplateSection("Summary", "What was discussed, for somebody who was not there."),
                    new TemplateSection(
                            "Strengths", "What spoke for the candidate: who observed it, and in which situation."),
                    new TemplateSection(
                            "Concerns", "What spoke against the candidate: who observed it, and in which situation."),
                    new TemplateSection(
                            "Differing views",
                            "On what those present did not agree, with the reasons each of them gave."),
                    new TemplateSection("Open questions", "What nobody could tell yet, and how it is to be found out."),
                    new TemplateSection("Next steps", "What was agreed, who does it, and by when.")));

    public static final NoteTemplate QUESTION_AND_ANSWER = new NoteTemplate(
            id(3),
            NoteKind.QUESTION_AND_ANSWER,
            "Question & Answer",
            List.of(
                    new TemplateSection(
                            "Asked by the interviewers",
                            "Each question that the interviewers asked, followed by what the candidate answered."),
                    new TemplateSection(
                            "Asked by the candidate",
                            "Each question that the candidate asked, followed by what was answered.")));

    public static final NoteTemplate TLDR = new NoteTemplate(
            id(4),
            NoteKind.TLDR,
            "TLDR",
            List.of(
                    new TemplateSection(
                            "TLDR",
                            "Three to five sentences: with whom the call was and about what, what stood out, and what is next.")));

    public static final List<NoteTemplate> ALL = List.of(SCREENING_CALL, INTERVIEW_DEBRIEF, QUESTION_AND_ANSWER, TLDR);

    private BuiltInTemplates() {}

    public static Optional<NoteTemplate> find(TemplateId id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findAny();
    }

    private static TemplateId id(int number) {
        return new TemplateId(new UUID(0, number));
    }
}
