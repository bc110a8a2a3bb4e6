package dev.pinbridge.application.matching.truth;

import java.util.List;

/// Titles as people and calendars write them.
final class Titles {
    private static final List<String> NAMED = List.of(
            "Interview with {c}",
            "Interview: {c}",
            "{c} <> {i}",
            "{c} <> Acme",
            "{c} x Acme",
            "Acme x {c}",
            "{i} / {c}",
            "Phone screen: {c}",
            "[Acme] {c} – technical interview",
            "{c} - Interview",
            "Intro call {c}",
            "2nd round {c}",
            "Vorstellungsgespräch {c}",
            "Entretien avec {c}",
            "Entrevista: {c}",
            "面接 {c}様",
            "Собеседование: {c}",
            "Colloquio con {c}",
            "Sollicitatiegesprek {c}",
            "Rozmowa kwalifikacyjna: {c}",
            "{c} and {i}");
    private static final List<String> NAMED_WITH_JOB = List.of(
            "Acme | {c} | {j}",
            "{j} - {c}",
            "{c} - {j} - Interview",
            "Interview - {j} - {c}",
            "Final round {c} ({j})",
            "{c} | {j} | Acme",
            "Entrevista: {c} ({j})",
            "Vorstellungsgespräch {j}: {c}");
    private static final List<String> FIRST_NAMED = List.of(
            "{f} <> {i}",
            "Chat with {f}",
            "Interview {f}",
            "{f} / {i}",
            "Intro {f} + {i}",
            "{i} x {f} (Acme interview)",
            "Gespräch mit {f}");
    private static final List<String> JOB = List.of(
            "Acme | {j} | 2nd round",
            "{j} interview",
            "Interview: {j}",
            "{j} - final round",
            "Technical interview – {j}",
            "Vorstellungsgespräch {j}",
            "Entretien {j}",
            "Invitation: Interview {j} @ Acme",
            "Acme - {j} - Interview Panel");
    private static final List<String> INTERVIEW = List.of(
            "Interview",
            "Job interview",
            "Interview with Acme",
            "Technical interview",
            "First interview",
            "Final round interview",
            "Acme interview",
            "Vorstellungsgespräch",
            "Entretien",
            "Entrevista de trabajo",
            "面接",
            "Собеседование",
            "Screening call",
            "Panel interview");
    private static final List<String> BLANK = List.of(
            "",
            "",
            "Zoom meeting",
            "Chat",
            "Call",
            "Meeting",
            "Quick call",
            "Teams-Besprechung",
            "Microsoft Teams Meeting",
            "Google Meet",
            "Acme's Zoom Meeting",
            "Untitled");
    private static final List<String> DEBRIEF_NAMED = List.of(
            "Debrief: {c}",
            "{c} debrief",
            "Debrief {c} – {j}",
            "Hiring decision {c}",
            "Feedback round: {c} ({j})",
            "Wash-up {c}",
            "Interview debrief - {j} - {c}",
            "Nachbesprechung {c}",
            "Débrief {c}",
            "Decision meeting: {c}");
    private static final List<String> DEBRIEF_FIRST_NAMED =
            List.of("Debrief {f}", "{f} debrief", "Debrief {f} ({j})", "Feedback {f}");
    private static final List<String> DEBRIEF_JOB = List.of(
            "Debrief {j}", "{j} debrief", "Hiring debrief: {j}", "Debrief - {j} - panel", "{j}: interview wash-up");
    private static final List<String> OWN = List.of(
            "Weekly sync",
            "1:1",
            "Q3 planning",
            "Design review",
            "Team standup",
            "Sprint retro",
            "All hands prep",
            "Budget review",
            "Roadmap",
            "Jour fixe",
            "Daily",
            "Project kick-off",
            "Architecture guild",
            "Lunch & learn");
    private static final List<String> SALES = List.of(
            "Acme <> Globex",
            "Globex demo",
            "Globex | Acme – renewal",
            "Product demo for {f}",
            "Contract review with {c}",
            "Partnership call {c}, Globex",
            "Kick-off Globex",
            "Globex: pricing",
            "Vendor check-in Globex");

    private final Noise noise;

    Titles(Noise noise) {
        this.noise = noise;
    }

    /// Whatever fits an interview.
    String any(Topic topic, Chance chance) {
        return switch (chance.weighted(30, 10, 20, 20, 20)) {
            case 0 -> named(topic, chance);
            case 1 -> firstNamed(topic, chance);
            case 2 -> job(topic, chance);
            case 3 -> interview(chance);
            default -> blank(chance);
        };
    }

    /// Whatever does not say which job it is about.
    String withoutJob(Topic topic, Chance chance) {
        return switch (chance.weighted(40, 30, 30)) {
            case 0 -> filled(NAMED, topic, chance);
            case 1 -> interview(chance);
            default -> blank(chance);
        };
    }

    String named(Topic topic, Chance chance) {
        return chance.in(0.65) ? filled(NAMED, topic, chance) : namedWithJob(topic, chance);
    }

    String namedWithJob(Topic topic, Chance chance) {
        return filled(NAMED_WITH_JOB, topic, chance);
    }

    String firstNamed(Topic topic, Chance chance) {
        return filled(FIRST_NAMED, topic, chance);
    }

    String job(Topic topic, Chance chance) {
        return filled(JOB, topic, chance);
    }

    String interview(Chance chance) {
        return chance.of(INTERVIEW);
    }

    String blank(Chance chance) {
        return chance.of(BLANK);
    }

    String debriefNamed(Topic topic, Chance chance) {
        return filled(DEBRIEF_NAMED, topic, chance);
    }

    String debriefFirstNamed(Topic topic, Chance chance) {
        return filled(DEBRIEF_FIRST_NAMED, topic, chance);
    }

    String debriefJob(Topic topic, Chance chance) {
        return filled(DEBRIEF_JOB, topic, chance);
    }

    String own(Chance chance) {
        return chance.of(OWN);
    }

    String sales(Topic topic, Chance chance) {
        return filled(SALES, topic, chance);
    }

    private String filled(List<String> titles, Topic topic, Chance chance) {
        var person = topic.person();
        var job = noise.strikes(chance, 0.15) ? shortened(topic.job()) : topic.job();
        return chance.of(titles)
                .replace("{c}", person.displayName())
                .replace("{f}", person.name().first(person.latin()))
                .replace("{i}", topic.interviewer())
                .replace("{j}", job);
    }

    /// As people shorten it.
    static String shortened(String job) {
        return job.replace("Senior", "Sr.")
                .replace("Engineer", "Eng")
                .replace("Manager", "Mgr")
                .replace(" (m/w/d)", "")
                .replace(" (Remote)", "");
    }
}
