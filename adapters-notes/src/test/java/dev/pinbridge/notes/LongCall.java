package dev.pinbridge.notes;

import dev.pinbridge.application.notes.Talk;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An hour of talk, made up of phrases: 9,000 words in some 420 utterances, which is how fast people speak. The
/// conditions come up once, in the middle.
final class LongCall {
    private static final List<String> THINGS = List.of(
            "ledger",
            "search index",
            "checkout",
            "mobile app",
            "data warehouse",
            "login",
            "invoice service",
            "message queue",
            "recommendation engine",
            "admin console",
            "payment gateway",
            "event store",
            "build pipeline");
    private static final List<String> ACTS = List.of(
            "rewrote",
            "designed",
            "measured",
            "split",
            "tested",
            "operated",
            "documented",
            "replaced",
            "migrated",
            "simplified",
            "profiled",
            "secured");
    private static final List<String> REASONS = List.of(
            "because customers waited for minutes each morning",
            "because two teams kept changing the same tables",
            "so that a failure in one region would not stop the others",
            "since the vendor had announced the end of its support",
            "which halved the bill for the cloud within a quarter",
            "although nobody had asked for it before the outage");

    private LongCall() {}

    static NoteMaterial material() {
        var chance = new Random(42);
        var lines = new ArrayList<>(List.of("Grace = interviewer", "Ada = candidate"));
        for (var i = 0; i < 140; i++) {
            if (i == 70) {
                lines.add("Grace: What is your notice period, and which salary do you expect?");
                lines.add("Ada: My notice period is ten weeks, and I expect a salary of 91,000 euros.");
            }
            var thing = any(THINGS, chance);
            lines.add("Grace: What did you do with the " + thing + " in year " + (i % 9 + 1) + ", and who decided it?");
            lines.add("Ada: Um, we " + any(ACTS, chance) + " the " + thing + " and the " + any(THINGS, chance) + ", "
                    + any(REASONS, chance) + ". I " + any(ACTS, chance) + " most of the " + any(THINGS, chance)
                    + " myself in " + (i % 7 + 2) + " weeks, " + any(REASONS, chance) + ".");
            lines.add("Ada: Later the team " + any(ACTS, chance) + " it again together with the " + any(THINGS, chance)
                    + " group.");
        }
        return new NoteMaterial(
                BuiltInTemplates.SCREENING_CALL,
                Talk.read(String.join("\n", lines)),
                "Call",
                "Engineer",
                "Ada",
                List.of("Grace"),
                null);
    }

    private static String any(List<String> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
