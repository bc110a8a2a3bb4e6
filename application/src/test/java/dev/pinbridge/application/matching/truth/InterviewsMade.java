package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredInterview.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Interviews as the ATS has them, which is not always complete.
final class InterviewsMade {
    private final Chance chance;
    private final List<MirroredInterview> all = new ArrayList<>();

    InterviewsMade(Chance chance) {
        this.chance = chance;
    }

    List<MirroredInterview> all() {
        return List.copyOf(all);
    }

    Booked interview(Applied about, Plan plan) {
        var rooms = rooms(plan);
        var showsInterviewers = !chance.in(0.04);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < plan.interviewers().size(); i++) {
            var interviewers = showsInterviewers
                    ? plan.interviewers().get(i).stream().map(Colleague::id).toList()
                    : List.<AtsUserId>of();
            parts.add(part(i, rooms.isEmpty() ? null : rooms.get(i), interviewers));
        }
        var interview = added(about, plan, parts);
        return new Booked(interview, about, plan.interviewers(), rooms);
    }

    /// The same once more, for another application.
    Booked again(Booked first, Applied about) {
        var plan = new Plan(first.start(), first.end(), first.interviewers());
        var parts = new ArrayList<Part>();
        for (var part : first.interview().parts()) {
            parts.add(new Part(
                    next() + "-" + part.position(),
                    part.position(),
                    part.joinUrl(),
                    part.provider(),
                    part.interviewers()));
        }
        return new Booked(added(about, plan, parts), about, first.interviewers(), first.rooms());
    }

    /// One that has no time yet, or that is about nobody who applied.
    void incomplete(Applied about, Plan plan) {
        var timed = chance.in(0.3);
        all.add(new MirroredInterview(
                new InterviewId(next()),
                timed ? null : about.id(),
                null,
                timed ? plan.start() : null,
                timed ? plan.end() : null,
                "scheduled",
                null,
                List.of(),
                null));
    }

    private MirroredInterview added(Applied about, Plan plan, List<Part> parts) {
        var interview = new MirroredInterview(
                new InterviewId(next()),
                about.id(),
                Openings.stage(about.opening().job().id(), chance.between(2, 4)),
                plan.start(),
                plan.end(),
                chance.either("completed", "completed", "scheduled"),
                presence(),
                parts,
                null);
        all.add(interview);
        return interview;
    }

    private @Nullable String presence() {
        return switch (chance.weighted(70, 27, 3)) {
            case 0 -> null;
            case 1 -> "attended";
            default -> "no_show";
        };
    }

    private String next() {
        return String.valueOf(400_000 + all.size());
    }

    /// One for each part: the meeting's own, or that of whoever interviews first.
    private List<String> rooms(Plan plan) {
        var kind = chance.weighted(68, 17, 15);
        if (kind == 2) {
            return List.of();
        }
        var shared = kind == 0
                ? Rooms.open(chance)
                : plan.interviewers().getFirst().getFirst().room();
        var rooms = new ArrayList<String>();
        var apart = kind == 0 && chance.in(0.5);
        for (var i = 0; i < plan.interviewers().size(); i++) {
            rooms.add(apart && i > 0 ? Rooms.open(chance) : shared);
        }
        return rooms;
    }

    private Part part(int position, @Nullable String room, List<AtsUserId> interviewers) {
        var id = next() + "-" + position;
        if (room == null) {
            return new Part(id, position, null, null, interviewers);
        }
        var link = chance.in(0.9) ? Rooms.sent(room, chance) : Rooms.otherwise(room, chance);
        return new Part(id, position, link, Rooms.provider(room), interviewers);
    }
}
