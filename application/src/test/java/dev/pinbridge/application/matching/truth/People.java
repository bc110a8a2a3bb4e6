package dev.pinbridge.application.matching.truth;

import java.util.Locale;

/// Makes people up.
final class People {
    private final Addresses addresses;
    private final Chance chance;
    private int made;

    People(Addresses addresses, Chance chance) {
        this.addresses = addresses;
        this.chance = chance;
    }

    int made() {
        return made;
    }

    Person colleague() {
        var name = Cultures.name(chance);
        return new Person(
                made++, name, true, name.first(true), name.last(true), addresses.colleague(name, chance), phone());
    }

    Person applicant() {
        return applicant(Cultures.name(chance));
    }

    Person applicant(Name name) {
        var latin = !name.isForeign() || chance.in(0.65);
        var address = addresses.own(name, chance);
        var first = name.first(latin);
        var last = name.last(latin);
        return switch (chance.weighted(93, 3, 2, 1, 1)) {
            case 0 -> new Person(made++, name, latin, first, last, address, phone());
            case 1 ->
                new Person(
                        made++,
                        name,
                        latin,
                        first.toUpperCase(Locale.ROOT),
                        last.toUpperCase(Locale.ROOT),
                        address,
                        phone());
            case 2 ->
                new Person(
                        made++,
                        name,
                        latin,
                        first.toLowerCase(Locale.ROOT),
                        last.toLowerCase(Locale.ROOT),
                        address,
                        phone());
            case 3 -> new Person(made++, name, latin, last, first, address, phone());
            default -> new Person(made++, name, latin, first + " ", " " + last, address, phone());
        };
    }

    private String phone() {
        return "+44 7700 900" + chance.digits(3);
    }
}
