package dev.pinbridge.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What the ATS holds, compared with whom it should: by e-mail address and the SHA-256 of the CV.
///
/// @param lost people who were accepted and are not there
/// @param doubled applications beyond the first of each
/// @param wrong people there with another CV than theirs
record Verdict(int lost, int doubled, int wrong) {
    static Verdict of(Bench bench, Tenant tenant) {
        var expected = new HashMap<String, String>();
        bench.ledger()
                .list(
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        "select c.email, d.sha256 from candidate c"
                                + " join document d on d.organisation_id = c.organisation_id and d.id = c.cv_id"
                                + " join conversation t on t.organisation_id = c.organisation_id"
                                + " and t.candidate_id = c.id and t.status = 'STARTED'"
                                + " where c.organisation_id = ?",
                        tenant.organisation())
                .forEach(person -> expected.put(person.getKey(), person.getValue()));
        var taken = bench.sandbox().taken(tenant.account());
        var held = new HashMap<String, String>();
        taken.forEach(application -> held.put(application.email(), application.sha256()));
        var lost = expected.keySet().stream()
                .filter(email -> !held.containsKey(email))
                .count();
        var wrong = held.entrySet().stream()
                .filter(person -> !Objects.equals(expected.get(person.getKey()), person.getValue()))
                .count();
        return new Verdict((int) lost, taken.size() - held.size(), (int) wrong);
    }

    Verdict and(Verdict other) {
        return new Verdict(lost + other.lost, doubled + other.doubled, wrong + other.wrong);
    }

    Report into(Report report) {
        return report.metric("lost", lost)
                .metric("doubled", doubled)
                .metric("wrong", wrong)
                .check("nobody is lost", lost == 0)
                .check("nobody is doubled", doubled == 0)
                .check("everybody has their CV", wrong == 0);
    }
}
