package dev.pinbridge.pinpoint.sandbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/// Two made-up companies to try things on, the same in every run but for their dates, which lie around now.
public final class DemoCompanies {
    /// May do everything at acme.
    public static final String ACME_KEY = "acme-demo-key";

    /// May read everything at acme and write no application.
    public static final String ACME_READ_ONLY_KEY = "acme-read-only-key";

    /// May do everything at acme but read jobs.
    public static final String ACME_NO_JOBS_KEY = "acme-no-jobs-key";

    /// May do everything at globex.
    public static final String GLOBEX_KEY = "globex-demo-key";

    private DemoCompanies() {}

    public static Company[] all(InstantSource clock) {
        return new Company[] {acme(clock), globex(clock)};
    }

    /// A company with some forty jobs in all states and over a hundred people.
    public static Company acme(InstantSource clock) {
        var acme = Company.named("acme", clock);
        acme.keys().add(ACME_KEY, Permission.all());
        acme.keys().add(ACME_NO_JOBS_KEY, Permission.allBut(Permission.read("Job")));
        acme.keys()
                .add(
                        ACME_READ_ONLY_KEY,
                        Permission.allBut(Permission.write("Application"), Permission.delete("Application")));
        fill(acme, clock, new Random(20_260_301), 40, 120, 25);
        return acme;
    }

    /// A small one, whose ids are the same as some of acme's.
    public static Company globex(InstantSource clock) {
        var globex = Company.named("globex", clock);
        globex.keys().add(GLOBEX_KEY, Permission.all());
        fill(globex, clock, new Random(7), 8, 15, 4);
        return globex;
    }

    private static void fill(
            Company company, InstantSource clock, Random random, int jobs, int people, int interviews) {
        var staff = DemoStaff.join(company);
        var open = DemoJobs.post(company, staff, clock.instant(), jobs);
        var applications = DemoPeople.apply(company, open, clock.instant(), random, people);
        DemoInterviews.plan(company, applications, staff, clock.instant(), random, interviews);
        addScorecard(company, open);
    }

    /// For the interviews of all jobs.
    private static void addScorecard(Company company, List<Long> jobs) {
        var stages = jobs.stream().distinct().map(job -> company.stage(job, "interview"));
        var scorecard = company.addScorecard("Standard interview", stages.toArray(Long[]::new));
        company.addScorecardSection(scorecard, "Skills", "Ask for an example of each skill the job needs.", 0);
        company.addScorecardSection(scorecard, "Working with others", "", 1);
        company.addScorecardSection(scorecard, "Motivation", "Why this job, and why now?", 2);
    }
}
