package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CalendarMessage;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.calls.Invites;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads iCalendar files.
final class IcalInvites implements Invites {
    private static final Comparator<Occurrence> EARLIEST_FIRST =
            Comparator.comparing(occurrence -> Objects.requireNonNullElse(occurrence.startAt(), Instant.MAX));

    @Override
    public CalendarMessage read(String text, Instant now) {
        if (text.length() > Invite.MOST_CHARACTERS) {
            throw new InvalidValue(
                    "must have at most %d characters; it has %d".formatted(Invite.MOST_CHARACTERS, text.length()));
        }
        var window = Window.around(now);
        var effort = new Effort();
        var agendas = Parts.of(text).stream()
                .map(calendar -> Agenda.of(calendar, window, effort))
                .toList();
        if (agendas.stream().allMatch(Agenda::isEmpty)) {
            throw new InvalidValue("must have a meeting with a time of day; those of whole days are none");
        }
        var newest = new LinkedHashMap<String, Occurrence>();
        agendas.stream()
                .flatMap(Agenda::occurrences)
                .forEach(occurrence -> newest.merge(occurrence.uid(), occurrence, Occurrence::newer));
        var told = newest.values().stream()
                .sorted(EARLIEST_FIRST)
                .limit(MOST_MEETINGS)
                .toList();
        var end = told.size() < newest.size() ? told.getLast().startAt() : null;
        return new CalendarMessage(
                invites(told),
                agendas.stream()
                        .flatMap(Agenda::series)
                        .map(series -> until(end, series))
                        .toList());
    }

    /// Behind the last that is told there may be more.
    private static CalendarMessage.Series until(@Nullable Instant end, CalendarMessage.Series series) {
        return end == null || end.isAfter(series.to())
                ? series
                : new CalendarMessage.Series(series.uid(), series.sequence(), series.from(), end);
    }

    /// What is the same for all meetings of a series is looked for once.
    private static List<Invite> invites(List<Occurrence> occurrences) {
        var details = new HashMap<Event, CallDetails>();
        return occurrences.stream()
                .map(occurrence -> occurrence.invite(details.computeIfAbsent(occurrence.event(), Event::details)))
                .toList();
    }
}
