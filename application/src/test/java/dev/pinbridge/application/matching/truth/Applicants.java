package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Those who applied, and for what.
final class Applicants {
    private final People people;
    private final Addresses addresses;
    private final List<Colleague> staff;
    private final List<Opening> openings;
    private final double invited;
    private final Chance chance;

    private final List<MirroredCandidate> candidates = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();
    private final List<Twins> twins = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /// Somebody whom the ATS has already.
    private record Known(AtsCandidateId id, Person person) {}

    Applicants(
            People people,
            Addresses addresses,
            List<Colleague> staff,
            List<Opening> openings,
            double invited,
            Chance chance) {
        this.people = people;
        this.addresses = addresses;
        this.staff = staff;
        this.openings = openings;
        this.invited = invited;
        this.chance = chance;
    }

    List<MirroredCandidate> candidates() {
        return List.copyOf(candidates);
    }

    List<Applied> applied() {
        return List.copyOf(applied);
    }

    List<Twins> twins() {
        return List.copyOf(twins);
    }

    void apply(int count) {
        colleague();
        while (applied.size() < count) {
            switch (chance.weighted(77, 19.97, 1.5, 1.5, 0.03)) {
                case 0 -> newcomer(people.applicant());
                case 1 -> again();
                case 2 -> namesake();
                case 3 -> twice();
                default -> colleague();
            }
        }
        if (applied.size() > count) {
            applied.removeLast();
            twins.removeLast();
        }
    }

    private void newcomer(Person person) {
        var one = new Known(register(person, person.address()), person);
        known.add(one);
        apply(one, person.address(), false);
    }

    private AtsCandidateId register(Person person, String address) {
        var id = new AtsCandidateId(String.valueOf(50_000 + candidates.size()));
        candidates.add(new MirroredCandidate(id, person.firstName(), person.lastName(), address, person.phone(), null));
        return id;
    }

    /// Somebody applies for something else, at times with another address.
    private void again() {
        if (known.isEmpty()) {
            return;
        }
        var one = chance.of(known);
        var address = chance.in(0.1)
                ? addresses.own(one.person().name(), chance)
                : one.person().address();
        apply(one, address, false);
    }

    private void namesake() {
        if (!known.isEmpty()) {
            newcomer(people.applicant(chance.of(known).person().name()));
        }
    }

    private void colleague() {
        var person = chance.of(staff).person();
        apply(new Known(register(person, person.address()), person), person.address(), true);
    }

    /// Somebody applies twice for the same, or is brought in twice: with the same record, with a second one, or
    /// with a second one under another address.
    private void twice() {
        var person = people.applicant();
        var kind = chance.weighted(4, 3, 3);
        var address = kind == 2 ? addresses.own(person.name(), chance) : person.address();
        var first = register(person, person.address());
        var second = kind == 0 ? first : register(person, address);
        var opening = chance.of(openings);
        var at = during(opening);
        var one = add(new Known(first, person), person.address(), opening, at, null, true, false, true);
        var later = at.plus(Duration.ofMinutes(chance.between(1, 3 * 24 * 60)));
        var other = add(new Known(second, person), address, opening, later, null, true, false, true);
        twins.add(new Twins(one, other));
    }

    private void apply(Known one, String address, boolean internal) {
        var opening = chance.of(openings);
        var at = during(opening);
        var goesFar = chance.in(invited);
        var ends = chance.in(0.15)
                ? null
                : at.plus(Duration.ofHours(goesFar ? chance.between(25 * 24, 70 * 24) : chance.between(30, 40 * 24)));
        add(one, address, opening, at, ends, goesFar, internal, false);
    }

    private Instant during(Opening opening) {
        var seconds = Duration.between(opening.opens(), opening.closes()).toSeconds();
        return opening.opens().plusSeconds((long) (seconds * chance.part()));
    }

    private Applied add(
            Known one,
            String address,
            Opening opening,
            Instant at,
            @Nullable Instant ends,
            boolean goesFar,
            boolean internal,
            boolean twin) {
        var concealed = !twin && !internal && chance.in(0.02);
        var hired = ends != null && goesFar && chance.in(0.12);
        var job = opening.job().id();
        var person = one.person();
        var application = new MirroredApplication(
                new ApplicationId(String.valueOf(900_000 + applied.size())),
                job,
                concealed ? null : one.id(),
                Openings.stage(job, twin ? 2 : hired ? 6 : goesFar ? chance.between(2, 4) : chance.between(0, 1)),
                person.firstName(),
                person.lastName(),
                address,
                person.phone(),
                concealed,
                internal,
                null,
                at,
                hired ? ends : null,
                hired ? null : ends,
                null);
        var made = new Applied(application, person, opening, goesFar, twin);
        applied.add(made);
        return made;
    }
}
