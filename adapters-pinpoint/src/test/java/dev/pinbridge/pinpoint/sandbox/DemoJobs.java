package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The jobs of a demo company: two in three open, the others in every other state, some titles in several places.
final class DemoJobs {
    private static final Map<String, String> PLACES = Map.of("Leeds", "GB", "Zürich", "CH", "Kraków", "PL");
    private static final Map<String, String> MORE_PLACES =
            Map.of("Αθήνα", "GR", "東京", "JP", "Montréal", "CA", "São Paulo", "BR", "New York", "US");
    private static final List<String> DEPARTMENTS =
            List.of("Engineering", "Kitchen & Catering", "Finance", "People", "Sales", "Customer Care");
    private static final List<String> TITLES = List.of(
            "Backend Engineer",
            "Head Chef",
            "Payroll Specialist",
            "Talent Partner",
            "Account Executive (m/f/d)",
            "Support Agent",
            "Site Reliability Engineer",
            "Pâtissier",
            "Financial Controller",
            "Développeur·euse Front-end",
            "Data Engineer",
            "ソフトウェアエンジニア");
    private static final List<String> OTHER_STATUSES =
            List.of("draft", "closed", "archived", "hold", "filled", "pending_approval", "cancelled");

    private DemoJobs() {}

    /// The ids of those that have, or had, applicants.
    static List<Long> post(Company company, List<Long> staff, Instant now, int count) {
        var locations = Stream.of(PLACES, MORE_PLACES)
                .flatMap(places -> places.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(place -> company.addLocation(place.getKey(), place.getValue()))
                .toList();
        var departments = DEPARTMENTS.stream().map(company::addDepartment).toList();
        company.addDivision("Group");
        var withApplicants = new ArrayList<Long>();
        for (var number = 0; number < count; number++) {
            var opened = now.minus(Duration.ofDays(90L - 2L * number)).truncatedTo(ChronoUnit.SECONDS);
            var status = number % 3 == 2 ? OTHER_STATUSES.get(number / 3 % OTHER_STATUSES.size()) : "open";
            var id = company.addJob(dated(
                            status, opened, special(number, JobDraft.titled(TITLES.get(number % TITLES.size()))))
                    .status(status)
                    .location(locations.get((number + number / TITLES.size()) % locations.size()))
                    .department(departments.get(number % departments.size()))
                    .hiringManager(staff.get(number % staff.size()))
                    .recruiter(staff.get((number + 4) % staff.size()))
                    .with("requisition_id", "REQ-" + (1000 + number))
                    .with("description", description(TITLES.get(number % TITLES.size())))
                    .with("created_at", opened));
            if (!status.equals("draft") && !status.equals("pending_approval")) {
                withApplicants.add(id);
            }
        }
        return withApplicants;
    }

    private static JobDraft dated(String status, Instant opened, JobDraft job) {
        var later = opened.plus(Duration.ofDays(9));
        job.with("updated_at", later);
        return switch (status) {
            case "draft", "pending_approval" -> job;
            case "closed", "archived" -> job.with("opened_at", opened).with("closed_at", later);
            case "filled" -> job.with("opened_at", opened).with("filled_at", later);
            default -> job.with("opened_at", opened);
        };
    }

    /// Two confidential jobs, a private, an internal and a blind one, and some that demand something.
    private static JobDraft special(int number, JobDraft job) {
        return switch (number) {
            case 3, 15 -> job.visibility("confidential");
            case 18 -> job.visibility("private_job");
            case 9 -> job.visibility("internal");
            case 21 -> job.with("blind_screening", true);
            case 1, 13, 25 -> job.requireCv();
            case 4, 16 -> job.requirePhone().requireCv();
            case 6 ->
                job.question("Why would you like to work with us?", "text", true)
                        .question("May you work in the country of the job?", "boolean", true);
            case 7 -> job.question("Which cuisine is yours?", "text", false);
            case 10, 22 ->
                job.with("workplace_type", "remote")
                        .with("workplace_type_text", "Remote")
                        .with("remote", true);
            default -> job;
        };
    }

    private static String description(String title) {
        return "<div><p>We are looking for a <strong>" + title + "</strong> who likes to work with others.</p>"
                + "<ul><li>A team of eight</li><li>Time to learn &amp; to teach</li></ul></div>";
    }
}
