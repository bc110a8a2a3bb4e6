package dev.pinbridge.application.matching.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How well somebody guesses what calls are about. Rates are from 0 to 1; one of nothing is 1 when it is about
/// what is right, and 0 when it is about what is wrong.
public final class Judgement {
    private final List<Verdict> verdicts;

    private Judgement(List<Verdict> verdicts) {
        this.verdicts = List.copyOf(verdicts);
    }

    public static Judgement of(List<KnownCall> calls, Judged judged) {
        var verdicts = new ArrayList<Verdict>();
        for (var known : calls) {
            verdicts.add(new Verdict(known, judged.about(known.call())));
        }
        return new Judgement(verdicts);
    }

    /// Of the calls of one family alone.
    public Judgement of(Family family) {
        return new Judgement(
                verdicts.stream().filter(each -> each.family() == family).toList());
    }

    /// How many of those matched by itself are matched to the right one.
    public double automaticPrecision() {
        return rate(Verdict::isAutomatic, Verdict::isAutomaticallyRight, 1);
    }

    /// How many of those that have a right one are matched to it by itself.
    public double recall() {
        return rate(Verdict::isMatchable, Verdict::isAutomaticallyRight, 1);
    }

    /// How many of those that have no right one, or more than one, are matched by itself.
    public double falseMatches() {
        return rate(verdict -> !verdict.isMatchable(), Verdict::isAutomatic, 0);
    }

    /// How many of those about nobody who applied are matched by itself.
    public double matchedStrangers() {
        return rate(verdict -> verdict.known().truth() instanceof Truth.None, Verdict::isAutomatic, 0);
    }

    /// Of how many of those that have a right one it comes first.
    public double firstAmongSuggestions() {
        return rate(Verdict::isMatchable, Verdict::isBestRight, 1);
    }

    /// Of how many of those of which nobody can tell all options are offered.
    public double optionsOffered() {
        return rate(Verdict::isAmbiguous, Verdict::offersAll, 1);
    }

    /// The expected calibration error, over ten bins.
    public double calibrationError() {
        return Calibration.of(verdicts).error();
    }

    /// What was said to be likely, and how often it was so.
    public String reliability() {
        return Calibration.of(verdicts).table();
    }

    /// The rates of each family, and of all; a dash for one of nothing.
    public String table() {
        var table = new StringBuilder(row("family", "calls", "precision", "recall", "first", "false", "offered"));
        for (var family : Family.values()) {
            table.append(of(family).row(family.name()));
        }
        return table.append(row("all")).toString();
    }

    private String row(String name) {
        return row(
                name,
                String.valueOf(verdicts.size()),
                shown(rate(Verdict::isAutomatic, Verdict::isAutomaticallyRight, Double.NaN)),
                shown(rate(Verdict::isMatchable, Verdict::isAutomaticallyRight, Double.NaN)),
                shown(rate(Verdict::isMatchable, Verdict::isBestRight, Double.NaN)),
                shown(rate(verdict -> !verdict.isMatchable(), Verdict::isAutomatic, Double.NaN)),
                shown(rate(Verdict::isAmbiguous, Verdict::offersAll, Double.NaN)));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-18s %7s %9s %9s %9s %9s %9s%n", (Object[]) cells);
    }

    private static String shown(double rate) {
        return Double.isNaN(rate) ? "-" : String.format(Locale.ROOT, "%.4f", rate);
    }

    private double rate(Predicate<Verdict> of, Predicate<Verdict> which, double ofNothing) {
        var all = verdicts.stream().filter(of).toList();
        return all.isEmpty() ? ofNothing : (double) all.stream().filter(which).count() / all.size();
    }
}
