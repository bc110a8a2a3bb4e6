package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A company's account of the ATS, made up. The same seed and size give the same one.
public final class Company {
    private static final Instant BEGIN = Instant.parse("2025-01-06T00:00:00Z");
    private static final int DAYS = 540;
    private static final double ROUNDS = 1.7;

    private final List<Colleague> staff;
    private final List<Opening> openings;
    private final List<MirroredCandidate> candidates;
    private final List<MirroredInterview> interviews;
    private final List<Applied> applied;
    private final List<Twins> twins;
    private final Addresses addresses = new Addresses();
    private final Diary diary;
    private final Register register;

    private Company(long seed, int applications, int interviews) {
        var chance = new Chance(seed);
        var people = new People(addresses, chance.apart());
        staff = Staff.hired(Math.max(20, applications / 500), people, chance.apart());
        openings = Openings.made(Math.max(5, applications / 100), staff, BEGIN, DAYS, chance.apart());
        var invited = Math.min(0.9, interviews / ROUNDS / applications);
        var applicants = new Applicants(people, addresses, staff, openings, invited, chance.apart());
        applicants.apply(applications);
        candidates = applicants.candidates();
        applied = applicants.applied();
        twins = applicants.twins();
        var made = new InterviewsMade(chance.apart());
        var bookings = new Bookings(made, chance.apart());
        var incomplete = interviews / 30;
        twins.stream().limit(twins.size() / 3).forEach(bookings::bookBoth);
        bookings.book(applied, interviews - incomplete);
        for (var i = 0; i < incomplete; i++) {
            var start = BEGIN.plus(Duration.ofHours(chance.between(0, DAYS * 24)));
            made.incomplete(chance.of(applied), new Plan(start, start.plus(Duration.ofMinutes(30)), List.of()));
        }
        this.interviews = made.all();
        diary = new Diary(bookings.booked());
        register = new Register(applied);
    }

    /// With a fifth as many interviews.
    public static Company of(long seed, int applications) {
        return of(seed, applications, applications / 5);
    }

    public static Company of(long seed, int applications, int interviews) {
        return new Company(seed, applications, interviews);
    }

    public List<MirroredJob> jobs() {
        return openings.stream().map(Opening::job).toList();
    }

    public List<MirroredUser> users() {
        return staff.stream().map(Colleague::user).toList();
    }

    public List<MirroredCandidate> candidates() {
        return candidates;
    }

    public List<MirroredApplication> applications() {
        return applied.stream().map(Applied::application).toList();
    }

    public List<MirroredInterview> interviews() {
        return interviews;
    }

    List<Colleague> staff() {
        return staff;
    }

    List<Opening> openings() {
        return openings;
    }

    List<Applied> applied() {
        return applied;
    }

    List<Twins> twins() {
        return twins;
    }

    Diary diary() {
        return diary;
    }

    Register register() {
        return register;
    }

    Addresses addresses() {
        return addresses;
    }
}
