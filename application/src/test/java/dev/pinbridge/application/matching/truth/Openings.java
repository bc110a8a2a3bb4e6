package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The jobs of the company.
final class Openings {
    private static final List<String> LEVELS = List.of(
            "", "", "", "Senior ", "Senior ", "Lead ", "Junior ", "Principal ", "Staff ", "Graduate ", "Head of ");
    private static final List<String> FIELDS = List.of(
            "Backend",
            "Frontend",
            "Data",
            "Platform",
            "Mobile",
            "QA",
            "Security",
            "Machine Learning",
            "Product",
            "Marketing",
            "Sales",
            "Customer Success",
            "Finance",
            "People",
            "Operations",
            "Design",
            "Support",
            "Legal");
    private static final List<String> TRADES =
            List.of("Engineer", "Engineer", "Manager", "Analyst", "Specialist", "Developer", "Consultant", "Partner");
    private static final List<String> SUFFIXES = List.of(
            "", "", "", "", "", " (Remote)", ", EMEA", ", DACH", " (m/w/d)", " II", " - Maternity Cover", ", London");
    private static final List<String> OTHERS = List.of(
            "Account Executive",
            "Office Manager",
            "Executive Assistant",
            "Payroll Clerk",
            "Warehouse Operative",
            "Softwareentwickler",
            "Ingénieur logiciel",
            "Head of People",
            "Chief of Staff",
            "UX Researcher",
            "Recruiter",
            "Nurse",
            "Site Reliability Engineer",
            "Technical Writer",
            "Store Manager");
    private static final List<String> ZONES = List.of(
            "Europe/London", "Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo");
    private static final List<String> STAGES =
            List.of("Applied", "Review", "Phone screen", "First interview", "Final interview", "Offer", "Hired");
    private static final List<String> STAGE_TYPES =
            List.of("applied", "review", "interview", "interview", "interview", "offer", "hired");

    private Openings() {}

    static List<Opening> made(int count, List<Colleague> staff, Instant begin, int days, Chance chance) {
        var openings = new ArrayList<Opening>();
        for (var i = 0; i < count; i++) {
            var opens = begin.plus(Duration.ofDays(chance.between(0, days - 130)));
            var closes = opens.plus(Duration.ofDays(chance.between(40, 120)));
            var zone = chance.of(ZONES);
            var team = chance.some(staff, chance.between(5, 8));
            var job = job(i, zone, team, chance);
            openings.add(new Opening(job, Titles.shortened(job.title()), team, ZoneId.of(zone), opens, closes));
        }
        return List.copyOf(openings);
    }

    static StageId stage(JobId job, int position) {
        return new StageId(job.value() + position);
    }

    private static MirroredJob job(int number, String zone, List<Colleague> team, Chance chance) {
        var id = new JobId(String.valueOf(3000 + number));
        var stages = new ArrayList<MirroredJob.Stage>();
        for (var i = 0; i < STAGES.size(); i++) {
            stages.add(new MirroredJob.Stage(stage(id, i), STAGES.get(i), STAGE_TYPES.get(i), i));
        }
        return new MirroredJob(
                id,
                null,
                title(chance),
                chance.either(JobStatus.OPEN, JobStatus.CLOSED, JobStatus.CLOSED, JobStatus.ARCHIVED, JobStatus.FILLED),
                chance.in(0.92) ? JobVisibility.EXTERNAL : JobVisibility.INTERNAL,
                zone.substring(zone.indexOf('/') + 1).replace('_', ' '),
                chance.of(FIELDS),
                team.get(0).id(),
                team.get(1).id(),
                stages,
                List.of(),
                null);
    }

    private static String title(Chance chance) {
        return chance.in(0.25)
                ? chance.of(OTHERS)
                : chance.of(LEVELS) + chance.of(FIELDS) + " " + chance.of(TRADES) + chance.of(SUFFIXES);
    }
}
