package offenders.bootstrap;

import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;

/// Prints, logs the old way, injects a field, throws anything, and forgets the locale.
@SuppressWarnings({"SystemOut", "StringCaseLocaleUsage"})
final class Habits {
    private static final Logger OLD = Logger.getLogger("old");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    String injected;

    String shout(String word) {
        System.out.println(word);
        OLD.info(word);
        if (word.isEmpty()) {
            throw new RuntimeException("anything");
        }
        return word.toUpperCase() + injected;
    }
}
