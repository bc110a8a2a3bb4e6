package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.mirror.JoinLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks at one call beside applications.
final class Observing {
    private final NameComparison names;
    /// Interviewers hold several interviews, and candidates have several.
    private final Map<String, NameComparison.Known> known = new HashMap<>();
    private final Attendance attendance;
    private final Timing timing;
    private final Heading heading;
    private final @Nullable JoinLink link;

    Observing(CallDetails call, House house, NameComparison names) {
        this.names = names;
        this.attendance = new Attendance(call, house, names, this::known);
        this.timing = new Timing(call);
        this.heading = new Heading(call.title());
        this.link = JoinLink.of(call.joinUrl()).orElse(null);
    }

    /// One of each signal at most, in their order.
    List<Observation> of(Prospect prospect) {
        var seen = new ArrayList<Observation>();
        Consumer<@Nullable Observation> see = observation -> {
            if (observation != null) {
                seen.add(observation);
            }
        };
        var sighting = Sighting.of(prospect, this::known);
        see.accept(attendance.address(sighting));
        var name = attendance.name(sighting);
        see.accept(name);
        see.accept(timing.time(prospect));
        see.accept(attendance.interviewers(prospect));
        see.accept(link(prospect));
        see.accept(isFull(name) ? null : heading.name(sighting));
        see.accept(heading.job(prospect));
        see.accept(timing.progress(prospect));
        return seen;
    }

    /// Whether both are for one job, and of what seems to be one person.
    boolean areTwins(Prospect one, Prospect other) {
        if (!one.job().equals(other.job())) {
            return false;
        }
        for (var name : other.names()) {
            var theirs = known(name);
            for (var shown : one.names()) {
                if (theirs.shownAs(shown) == NameLikeness.SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    private NameComparison.Known known(String name) {
        return known.computeIfAbsent(name, names::known);
    }

    /// Then a title with the name says nothing more: it is made from the names of those who are invited, and a
    /// namesake's is there twice as well.
    private static boolean isFull(@Nullable Observation name) {
        return name == Observation.NAME_SAME || name == Observation.NAME_VARIANT || name == Observation.NAME_CLOSE;
    }

    private @Nullable Observation link(Prospect prospect) {
        var meeting = prospect.meeting();
        if (meeting == null || link == null || meeting.links().isEmpty()) {
            return null;
        }
        return meeting.links().contains(link) ? Observation.LINK_SAME : Observation.LINK_DIFFERENT;
    }
}
