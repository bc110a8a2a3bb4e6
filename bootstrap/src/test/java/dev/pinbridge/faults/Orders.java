package dev.pinbridge.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// The other end of a [Child]: an order a line on the standard input, an answer a line on the standard output.
final class Orders {
    static final String READY = "ready";

    private final PrintStream answers;

    private Orders(PrintStream answers) {
        this.answers = answers;
    }

    /// Keeps the standard output for answers; whatever else is printed goes where errors go.
    static Orders take() {
        var orders = new Orders(System.out);
        System.setOut(System.err);
        return orders;
    }

    /// Follows orders for as long as the suite lives. With it goes this process.
    void follow(Function<String, String> order) throws IOException {
        answer(READY);
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(order.apply(line));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private void answer(String line) {
        answers.println(line);
        answers.flush();
    }
}
