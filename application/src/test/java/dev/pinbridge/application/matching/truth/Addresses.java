package dev.pinbridge.application.matching.truth;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// E-mail addresses as people choose them. Never gives out one twice.
final class Addresses {
    static final String COMPANY = "acme.example";

    private static final List<String> PROVIDERS = List.of(
            "gmail.com",
            "gmail.com",
            "gmail.com",
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "icloud.com",
            "proton.me",
            "gmx.de",
            "web.de",
            "mail.ru",
            "qq.com",
            "163.com",
            "naver.com",
            "seznam.cz",
            "wp.pl",
            "libero.it",
            "orange.fr",
            "student.northfield.example",
            "alumni.eastbridge.example");
    private static final List<String> WORDS = List.of(
            "nightowl",
            "pixel",
            "skater",
            "bluesky",
            "codemonkey",
            "sunny",
            "mountain",
            "coffee",
            "runner",
            "panda",
            "guitar",
            "chess",
            "rocket",
            "tiger",
            "ocean",
            "maple");

    private final Set<String> taken;

    Addresses() {
        taken = new HashSet<>();
    }

    /// With the same ones taken.
    Addresses(Addresses others) {
        taken = new HashSet<>(others.taken);
    }

    boolean isTaken(String address) {
        return taken.contains(address);
    }

    /// At work.
    String colleague(Name name, Chance chance) {
        return unused(first(name) + "." + last(name), COMPANY, chance);
    }

    /// Of somebody's own, mostly telling who it is.
    String own(Name name, Chance chance) {
        if (chance.in(0.07)) {
            return opaque(chance);
        }
        return chance.in(0.04)
                ? unused(chance.either("me", "hello", "mail"), last(name) + "-" + first(name) + ".example", chance)
                : telling(name, chance);
    }

    String telling(Name name, Chance chance) {
        var first = first(name);
        var last = last(name);
        var local = switch (chance.weighted(26, 16, 12, 9, 6, 8, 6, 5, 4, 4)) {
            case 0 -> first + "." + last;
            case 1 -> first + last;
            case 2 -> first + last + chance.either("1", "7", "88", "92", "1990", "01", "23");
            case 3 -> first.charAt(0) + last;
            case 4 -> first.charAt(0) + "." + last + chance.digits(2);
            case 5 -> last + "." + first;
            case 6 -> first + "_" + last;
            case 7 -> first + last.charAt(0) + chance.digits(3);
            case 8 -> last + first.charAt(0);
            default -> first + "." + last + "+" + chance.either("jobs", "acme", "work");
        };
        return unused(local, chance.of(PROVIDERS), chance);
    }

    /// One that says nothing.
    String opaque(Chance chance) {
        return unused(chance.of(WORDS) + chance.digits(chance.between(2, 5)), chance.of(PROVIDERS), chance);
    }

    /// At another company.
    String elsewhere(Name name, String domain, Chance chance) {
        return unused(first(name) + "." + last(name), domain, chance);
    }

    private String unused(String local, String domain, Chance chance) {
        var address = local + "@" + domain;
        while (!taken.add(address)) {
            var plus = local.indexOf('+');
            var more = chance.digits(3);
            address =
                    (plus < 0 ? local + more : local.substring(0, plus) + more + local.substring(plus)) + "@" + domain;
        }
        return address;
    }

    private static String first(Name name) {
        return typed(name.given().spelling().latin());
    }

    private static String last(Name name) {
        return typed(name.family().latin());
    }

    private static String typed(String latin) {
        var typed = Spelling.typed(latin);
        return typed.isEmpty() ? "x" : typed;
    }
}
