package dev.pinbridge.application.matching.truth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls as they come about when somebody is invited to an interview, without the candidate.
final class Invitation {
    private final Noise noise;
    private final Cast cast;
    private final Titles titles;

    Invitation(Noise noise, Cast cast, Titles titles) {
        this.noise = noise;
        this.cast = cast;
        this.titles = titles;
    }

    /// To all of an interview.
    Draft to(Booked booked, Chance chance) {
        return to(booked, booked.everybody(), chance);
    }

    /// To all of it, with these of the company.
    Draft to(Booked booked, List<Colleague> colleagues, Chance chance) {
        var draft = on(booked, 0, booked.interviewers().size());
        join(draft, colleagues, chance);
        return dressed(draft, booked, 0, chance);
    }

    /// To one part of it.
    Draft toPart(Booked booked, int part, Chance chance) {
        var draft = on(booked, part, 1);
        join(draft, booked.interviewers().get(part), chance);
        return dressed(draft, booked, part, chance);
    }

    private static Draft on(Booked booked, int part, int parts) {
        var each = Duration.between(booked.start(), booked.end())
                .dividedBy(booked.interviewers().size());
        return new Draft(booked.start().plus(each.multipliedBy(part)), each.multipliedBy(parts));
    }

    /// Most of them. The first one is known for sure.
    void join(Draft draft, List<Colleague> colleagues, Chance chance) {
        var surely = true;
        for (var one : chance.some(colleagues, colleagues.size())) {
            if (surely || !noise.strikes(chance, 0.12)) {
                draft.with(one, cast.colleague(one, surely, chance));
                surely = false;
            }
        }
    }

    private Draft dressed(Draft draft, Booked booked, int part, Chance chance) {
        draft.titled(titles.any(Topic.of(booked.about(), draft.colleagues()), chance));
        draft.linked(link(booked, part, chance));
        var early = noise.strikes(chance, 0.2) ? chance.between(-10, 14) : chance.between(-2, 4);
        draft.moved(Duration.ofMinutes(early).plusSeconds(chance.between(0, 59)));
        return draft.overrun(Duration.ofMinutes(noise.strikes(chance, 0.2) ? chance.between(-15, 20) : -early));
    }

    /// Mostly the one that the ATS has.
    private @Nullable String link(Booked booked, int part, Chance chance) {
        if (booked.room(part).isEmpty()) {
            return chance.in(0.4) ? Rooms.sent(Rooms.open(chance), chance) : null;
        }
        if (noise.strikes(chance, 0.3)) {
            return null;
        }
        if (noise.strikes(chance, 0.1)) {
            return Rooms.sent(Rooms.open(chance), chance);
        }
        return noise.strikes(chance, 0.3)
                ? Rooms.otherwise(booked.room(part).orElseThrow(), chance)
                : booked.link(part).orElse(null);
    }
}
