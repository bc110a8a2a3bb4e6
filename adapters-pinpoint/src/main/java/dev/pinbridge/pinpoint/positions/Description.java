package dev.pinbridge.pinpoint.positions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A job's description in one piece of HTML: its text, then the sections that Pinpoint keeps apart, each under the
/// company's own heading, or Pinpoint's where the company has none.
final class Description {
    private Description() {}

    static String of(JobAttributes job) {
        return Stream.of(
                        text(job.description()),
                        section(
                                job.keyResponsibilities(),
                                job.externalKeyResponsibilitiesHeader(),
                                job.keyResponsibilitiesHeader(),
                                "Key Responsibilities"),
                        section(
                                job.skillsKnowledgeExpertise(),
                                job.externalSkillsKnowledgeExpertiseHeader(),
                                job.skillsKnowledgeExpertiseHeader(),
                                "Skills, Knowledge and Expertise"),
                        section(job.benefits(), job.externalBenefitsHeader(), job.benefitsHeader(), "Benefits"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String section(
            @Nullable String text, @Nullable String external, @Nullable String internal, String otherwise) {
        var body = text(text);
        return body.isEmpty() ? "" : "<h2>" + escaped(heading(external, internal, otherwise)) + "</h2>\n" + body;
    }

    private static String heading(@Nullable String external, @Nullable String internal, String otherwise) {
        return Stream.of(text(external), text(internal), otherwise)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
