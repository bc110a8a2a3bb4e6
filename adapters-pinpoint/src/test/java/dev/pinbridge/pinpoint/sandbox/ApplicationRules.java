package dev.pinbridge.pinpoint.sandbox;

import java.util.regex.Pattern;

/// What a job demands of an application. The documentation says what is needed "depending on the job's
/// configuration", not how the configuration reads, so the word `required` is ours. That only open jobs take
/// applications follows from the meaning of the statuses; the wording of the refusal is ours.
final class ApplicationRules {
    static final String REQUIRED = "required";
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private ApplicationRules() {}

    static void checkPerson(WriteDocument document, Problems problems) {
        problems.requireText(document, "first_name", "last_name", "email");
        checkEmail(document, problems);
        checkAddress(document, problems);
    }

    static void checkJob(WriteDocument document, Row job, Problems problems) {
        problems.addIf(
                !"open".equals(job.text("status")),
                Problem.ofRelationship("job", "is not accepting new applications", "invalid"));
        if (job.is("require_phone")) {
            problems.requireText(document, "phone", "phone_iso2");
        }
        if (job.is("ask_for_address")) {
            problems.requireText(document, "address1", "town", "country", "postcode");
        }
        if (REQUIRED.equals(job.text("resume_requirement")) && !document.has("cv_base64_data")) {
            problems.requireText(document, "cv_base64_filename", "cv_base64_data");
        }
        if (REQUIRED.equals(job.text("cover_letter_requirement")) && !document.has("cover_letter_base64_data")) {
            problems.requireText(document, "cover_letter_base64_filename", "cover_letter_base64_data");
        }
        if (REQUIRED.equals(job.text("personal_summary_requirement"))) {
            problems.requireText(document, "summary");
        }
    }

    /// On update nothing that is required may be emptied.
    static void checkChanges(WriteDocument document, Problems problems) {
        for (var attribute : new String[] {"first_name", "last_name", "email"}) {
            problems.addIf(document.has(attribute) && document.text(attribute) == null, Problem.blank(attribute));
        }
        checkEmail(document, problems);
        checkAddress(document, problems);
    }

    private static void checkEmail(WriteDocument document, Problems problems) {
        var email = document.text("email");
        problems.addIf(email != null && !EMAIL.matcher(email).matches(), Problem.of("email", "is invalid", "invalid"));
    }

    /// A second address line is for anywhere but the US, a state or province for the US only.
    private static void checkAddress(WriteDocument document, Problems problems) {
        var inUs = "US".equals(document.text("country"));
        problems.addIf(inUs && document.text("address2") != null, Problem.of("address2", "must be blank", "present"));
        problems.addIf(
                !inUs && document.text("state_province") != null,
                Problem.of("state_province", "must be blank", "present"));
    }
}
