package dev.pinbridge.application.calls;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CalendarMessage;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.calls.Invites;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whatever a test says that a text means.
public final class InMemoryInvites implements Invites {
    private final Map<String, CalendarMessage> meanings = new ConcurrentHashMap<>();

    public void means(String text, Invite... meetings) {
        means(text, new CalendarMessage(List.of(meetings), List.of()));
    }

    public void means(String text, CalendarMessage message) {
        meanings.put(text, message);
    }

    @Override
    public CalendarMessage read(String text, Instant now) {
        var meaning = meanings.get(text);
        if (meaning == null) {
            throw new InvalidValue("must be an iCalendar file");
        }
        return meaning;
    }
}
