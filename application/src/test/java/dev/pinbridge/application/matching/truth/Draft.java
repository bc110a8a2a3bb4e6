package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.mirror.AtsUserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A call in the making.
final class Draft {
    private Instant start;
    private Instant end;
    private String title = "";
    private CallType type = CallType.JOB_INTERVIEW;
    private boolean isTimed = true;
    private @Nullable String link;
    private final List<Participant> participants = new ArrayList<>();
    private final List<Colleague> colleagues = new ArrayList<>();

    Draft(Instant start, Duration length) {
        this.start = start;
        this.end = start.plus(length);
    }

    Draft titled(String text) {
        title = text;
        return this;
    }

    Draft typed(CallType other) {
        type = other;
        return this;
    }

    Draft linked(@Nullable String url) {
        link = url;
        return this;
    }

    Draft moved(Duration by) {
        start = start.plus(by);
        end = end.plus(by);
        return this;
    }

    Draft overrun(Duration by) {
        end = end.plus(by);
        return this;
    }

    /// As of a recording of which only the file is known.
    Draft untimed() {
        isTimed = false;
        return this;
    }

    Draft with(Participant participant) {
        participants.add(participant);
        return this;
    }

    Draft with(Colleague colleague, Participant participant) {
        colleagues.add(colleague);
        return with(participant);
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    List<Colleague> colleagues() {
        return colleagues;
    }

    Set<AtsUserId> users() {
        var users = new LinkedHashSet<AtsUserId>();
        colleagues.forEach(one -> users.add(one.id()));
        return users;
    }

    KnownCall about(Applied applied, @Nullable Booked interview, Family family, Chance chance) {
        var id = interview == null ? null : interview.interview().id();
        return known(new Truth.Application(applied.id(), id), family, chance);
    }

    KnownCall known(Truth truth, Family family, Chance chance) {
        var shuffled = chance.some(participants, participants.size());
        var call = new CallDetails(title, type, isTimed ? start : null, isTimed ? end : null, link, shuffled);
        return new KnownCall(call, family, truth);
    }
}
