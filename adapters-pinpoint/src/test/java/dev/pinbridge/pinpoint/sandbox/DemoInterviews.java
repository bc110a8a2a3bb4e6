package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/// Interviews from five days ago to a week ahead, one of them right now, and one that has no time yet.
final class DemoInterviews {
    private DemoInterviews() {}

    static void plan(
            Company company, List<Long> applications, List<Long> staff, Instant now, Random random, int count) {
        if (applications.isEmpty()) {
            return;
        }
        company.addInterview(applications.getFirst(), InterviewDraft.unscheduled());
        for (var number = 1; number < count; number++) {
            var application = applications.get(number % applications.size());
            company.addInterview(application, interview(company, number, staff, now, random));
        }
    }

    private static InterviewDraft interview(Company company, int number, List<Long> staff, Instant now, Random random) {
        var hours = number == 1 ? 0 : random.nextInt(-5 * 24, 7 * 24);
        var start = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(hours));
        var end = start.plus(Duration.ofMinutes(30L + 15L * random.nextInt(3)));
        var past = end.isBefore(now);
        var url = "https://meet.example.com/" + company.subdomain() + "-" + number;
        var draft = InterviewDraft.between(start, end)
                .with("status", past ? "completed" : "scheduled")
                .with("presence", past && number % 5 != 0 ? "attended" : null)
                .part(url, someone(staff, number), someone(staff, number + 7));
        return number % 4 == 0 ? draft.part(null, someone(staff, number + 3)) : draft;
    }

    private static Long someone(List<Long> staff, int number) {
        return staff.get(number % staff.size());
    }
}
