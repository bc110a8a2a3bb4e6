package dev.pinbridge.pinpoint.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The people who applied at a demo company, spread over jobs and stages; one in six applied twice, and a few work
/// there already.
final class DemoPeople {
    private static final List<String> STAGES = List.of(
            "applied",
            "applied",
            "applied",
            "review",
            "review",
            "interview",
            "interview",
            "offer",
            "hired",
            "rejected",
            "rejected");
    private static final List<String> CHANNELS = List.of("Job board", "Referral", "Careers site", "Recruiter");

    private DemoPeople() {}

    /// The ids of the applications in a stage with interviews.
    static List<Long> apply(Company company, List<Long> jobs, Instant now, Random random, int people) {
        var interviewed = new ArrayList<Long>();
        for (var number = 0; number < people; number++) {
            var times = number % 6 == 0 ? 2 : 1;
            for (var time = 0; time < times; time++) {
                var stage = STAGES.get(random.nextInt(STAGES.size()));
                var job = jobs.get((number + time * 5) % jobs.size());
                var id = company.addApplication(job, draft(company, number, stage, now, random));
                if (stage.equals("interview") || stage.equals("offer")) {
                    interviewed.add(id);
                }
            }
        }
        return interviewed;
    }

    private static ApplicationDraft draft(Company company, int number, String stage, Instant now, Random random) {
        var employee = number % 40 == 17;
        var name = employee ? DemoStaff.number(company, number) : DemoNames.number(number);
        var applied = now.minus(Duration.ofMinutes(30L + random.nextInt(60 * 24 * 60)))
                .truncatedTo(ChronoUnit.SECONDS);
        var draft = ApplicationDraft.of(name.first(), name.last(), name.email())
                .inStage(stage)
                .with("channel", CHANNELS.get(number % CHANNELS.size()))
                .with("internal_candidate", employee)
                .with("created_at", applied)
                .with("updated_at", applied);
        if (number % 3 != 0) {
            draft.with("phone", "+4420794600" + (10 + number % 90)).with("phone_iso2", "GB");
        }
        return number % 4 == 0 ? draft : draft.cv("CV " + name.first() + ".pdf", cv(number));
    }

    private static byte[] cv(int number) {
        var text = "BT /F1 18 Tf 72 720 Td (Curriculum vitae of applicant " + number + ") Tj ET";
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R
                /Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(text.length(), text).getBytes(StandardCharsets.US_ASCII);
    }
}
