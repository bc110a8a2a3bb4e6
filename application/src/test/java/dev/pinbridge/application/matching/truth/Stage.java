package dev.pinbridge.application.matching.truth;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/// All that it takes to play calls.
///
/// @param addresses for people whom the ATS does not know
record Stage(
        Company company,
        Noise noise,
        Addresses addresses,
        Displayed displayed,
        Cast cast,
        Titles titles,
        Invitation invitation,
        Soundness soundness) {
    static Stage of(Company company, Noise noise) {
        var cast = new Cast(company.staff(), noise);
        var titles = new Titles(noise);
        return new Stage(
                company,
                noise,
                new Addresses(company.addresses()),
                new Displayed(noise),
                cast,
                titles,
                new Invitation(noise, cast, titles),
                new Soundness(company));
    }

    /// Any interview that took place.
    Booked held(Chance chance) {
        var booked = chance.of(company.diary().all());
        while (booked.isNoShow() || booked.about().twin()) {
            booked = chance.of(company.diary().all());
        }
        return booked;
    }

    /// In the working hours of a day, or of the Monday after.
    static Instant workingTime(Instant day, Opening opening, Chance chance) {
        var date = day.atZone(opening.zone()).toLocalDate();
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        var time = LocalTime.of(9, 0).plusMinutes(15L * chance.between(0, 32));
        return date.atTime(time).atZone(opening.zone()).toInstant();
    }

    /// Somebody of whom the ATS knows nothing.
    Person stranger(Chance chance) {
        var name = Cultures.name(chance);
        while (!company.register().called(name).isEmpty()) {
            name = Cultures.name(chance);
        }
        return stranger(name, addresses.own(name, chance), chance);
    }

    /// Somebody of whom the ATS knows nothing, whatever they are called.
    Person stranger(Name name, String address, Chance chance) {
        var latin = chance.in(0.8);
        return new Person(-1, name, latin, name.first(latin), name.last(latin), address, "");
    }

    /// Whether none of them interviews anybody around then.
    boolean isFree(Draft draft, Duration around) {
        return company.diary()
                .during(draft.users(), draft.start().minus(around), draft.end().plus(around))
                .isEmpty();
    }

    /// Whether one of them applied for something and is not done with it.
    boolean hasApplicants(Draft draft) {
        return draft.colleagues().stream()
                .anyMatch(one ->
                        !company.register().live(one.person(), draft.start()).isEmpty());
    }

    /// Whether the ATS has nobody of that name but them who could be talked to then.
    boolean isOnlyOneCalled(Person person, Instant at) {
        return company.register().called(person.name()).stream()
                .allMatch(other -> other.number() == person.number()
                        || company.register().live(other, at).isEmpty());
    }
}
