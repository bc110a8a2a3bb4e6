package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is in a call, as it is shown there.
final class Cast {
    private static final List<String> BOTS =
            List.of("Notetaker", "AI Notetaker", "Meeting Recorder", "Notetaker (Acme)", "Transcription Bot");
    private static final List<String> DEVICES = List.of(
            "iPhone",
            "Meeting Room 3",
            "Zoom user",
            "+44 20 7946 0123",
            "4420****123",
            "Guest",
            "Unknown caller",
            "Samsung SM-G991B",
            "Room Berlin",
            "1 (202) ***-**47");

    private final List<Colleague> staff;
    private final Noise noise;

    Cast(List<Colleague> staff, Noise noise) {
        this.staff = staff;
        this.noise = noise;
    }

    /// @param surely with the address that the ATS has
    Participant colleague(Colleague one, boolean surely, Chance chance) {
        var person = one.person();
        var role = chance.in(0.5) ? ParticipantRole.INTERVIEWER : ParticipantRole.UNKNOWN;
        if (surely || !noise.strikes(chance, 0.1)) {
            var unnamed = noise.strikes(chance, 0.1);
            return new Participant(unnamed ? null : named(person, chance), person.address(), role);
        }
        var name = person.name();
        var alias = Spelling.typed(name.first(true)).substring(0, 1) + Spelling.typed(name.last(true));
        return new Participant(named(person, chance), chance.in(0.5) ? null : alias + "@" + Addresses.COMPANY, role);
    }

    private String named(Person person, Chance chance) {
        return noise.strikes(chance, 0.08)
                ? person.displayName() + chance.either(" (Acme)", " | Acme", " (he/him)", " (she/her)", " - Acme Inc.")
                : person.displayName();
    }

    Participant candidate(@Nullable String name, @Nullable String email, Chance chance) {
        if (noise.strikes(chance, 0.01)) {
            return new Participant(name, email, ParticipantRole.INTERVIEWER);
        }
        return new Participant(name, email, chance.in(0.5) ? ParticipantRole.CANDIDATE : ParticipantRole.UNKNOWN);
    }

    Participant outsider(@Nullable String name, @Nullable String email) {
        return new Participant(name, email, ParticipantRole.UNKNOWN);
    }

    Participant device(Chance chance) {
        return new Participant(chance.of(DEVICES), null, ParticipantRole.UNKNOWN);
    }

    /// Those who are there without having been asked.
    void crowd(Draft draft, Chance chance) {
        if (noise.strikes(chance, 0.1)) {
            draft.with(outsider(chance.of(BOTS), null));
        }
        if (noise.strikes(chance, 0.04)) {
            draft.with(outsider("Room 4.12", "c_188" + chance.digits(6) + "@resource.calendar.google.com"));
        }
        if (noise.strikes(chance, 0.08)) {
            var one = chance.of(staff);
            if (!draft.colleagues().contains(one)) {
                draft.with(one, colleague(one, false, chance));
            }
        }
    }
}
