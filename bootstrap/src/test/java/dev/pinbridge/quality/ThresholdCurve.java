package dev.pinbridge.quality;

import dev.pinbridge.application.matching.truth.KnownCall;
import dev.pinbridge.application.matching.truth.Truth;
import dev.pinbridge.domain.matching.Matcher;
import dev.pinbridge.domain.matching.Proposal;
import dev.pinbridge.domain.matching.Weights;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What precision and recall would be with other thresholds, as a picture.
final class ThresholdCurve {
    private static final int STEPS = 99;
    private static final int SIZE = 400;
    private static final int MARGIN = 48;
    /// Both are far from nothing.
    private static final double LOWEST = 0.5;

    private final List<Point> points;

    /// @param threshold from which probability on calls would be matched
    record Point(double threshold, double precision, double recall) {}

    /// A call that would be matched if the threshold were low enough.
    private record Candidate(double probability, boolean isRight) {}

    ThresholdCurve(Scenario scenario) {
        var usual = Weights.USUAL;
        var matcher =
                new Matcher(Scenario.NAMES, new Weights(usual.bits(), usual.none(), 1.0 / (STEPS + 1), usual.margin()));
        var candidates = scenario.calls().stream()
                .flatMap(known ->
                        candidate(
                                known, matcher.match(known.call(), scenario.house(), scenario.prospects(known.call())))
                                .stream())
                .toList();
        var matchable = scenario.calls().stream()
                .filter(known -> known.truth() instanceof Truth.Application)
                .count();
        this.points = IntStream.rangeClosed(1, STEPS)
                .mapToObj(i -> point((double) i / (STEPS + 1), candidates, matchable))
                .toList();
    }

    private static Optional<Candidate> candidate(KnownCall known, Proposal proposal) {
        return proposal instanceof Proposal.Certain certain
                ? Optional.of(new Candidate(
                        certain.best().probability(),
                        known.truth() instanceof Truth.Application(var right, var _)
                                && right.equals(certain.best().prospect().application())))
                : Optional.empty();
    }

    private static Point point(double threshold, List<Candidate> candidates, long matchable) {
        var matched = candidates.stream()
                .filter(candidate -> candidate.probability() >= threshold)
                .toList();
        var right = matched.stream().filter(Candidate::isRight).count();
        return new Point(
                threshold, matched.isEmpty() ? 1 : (double) right / matched.size(), (double) right / matchable);
    }

    List<Point> points() {
        return points;
    }

    String svg() {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" font-family="sans-serif" font-size="11">
                <rect width="%1$d" height="%1$d" fill="white"/>
                %2$s
                <polyline fill="none" stroke="#1f5fa8" stroke-width="2" points="%3$s"/>
                <polyline fill="none" stroke="#b5521b" stroke-width="2" points="%4$s"/>
                <line x1="%5$.1f" x2="%5$.1f" y1="%6$d" y2="%7$d" stroke="#888" stroke-dasharray="4 3"/>
                <text x="%8$d" y="%9$d" fill="#1f5fa8">precision</text>
                <text x="%8$d" y="%10$d" fill="#b5521b">recall</text>
                <text x="%11$d" y="%12$d" text-anchor="middle">threshold</text>
                </svg>
                """,
                SIZE + 2 * MARGIN,
                grid(),
                line(Point::precision),
                line(Point::recall),
                x(Weights.USUAL.threshold()),
                MARGIN,
                MARGIN + SIZE,
                MARGIN + 12,
                MARGIN + SIZE - 28,
                MARGIN + SIZE - 12,
                MARGIN + SIZE / 2,
                SIZE + 2 * MARGIN - 10);
    }

    private String line(ToDoubleFunction<Point> rate) {
        return points.stream()
                .map(point ->
                        String.format(Locale.ROOT, "%.1f,%.1f", x(point.threshold()), y(rate.applyAsDouble(point))))
                .collect(Collectors.joining(" "));
    }

    private static String grid() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(i -> LOWEST + i * (1 - LOWEST) / 5)
                .map(rate -> String.format(
                        Locale.ROOT,
                        "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#ddd\"/>"
                                + "<text x=\"%4$d\" y=\"%3$.1f\" text-anchor=\"end\">%5$.2f</text>",
                        MARGIN,
                        MARGIN + SIZE,
                        y(rate),
                        MARGIN - 6,
                        rate))
                .collect(Collectors.joining("\n"));
    }

    private static double x(double threshold) {
        return MARGIN + threshold * SIZE;
    }

    private static double y(double rate) {
        return MARGIN + (1 - Math.max(rate, LOWEST)) / (1 - LOWEST) * SIZE;
    }
}
