package dev.pinbridge.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.graphql.errors.ErrorCode;
import dev.pinbridge.graphql.errors.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Checks a table of what each outcome of a use case is told as.
public final class Outcomes {
    private Outcomes() {}

    /// @param expected has every kind of outcome; no codes stand for success
    public static <R> void check(
            Class<R> outcomes, Function<R, List<UserError>> told, Map<? extends R, List<ErrorCode>> expected) {
        assertThat(expected.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Arrays.stream(outcomes.getPermittedSubclasses())
                        .<Class<?>>map(kind -> kind)
                        .toArray(Class<?>[]::new));
        expected.forEach((outcome, codes) -> {
            var errors = told.apply(outcome);
            assertThat(errors.stream().map(UserError::code)).as("%s", outcome).isEqualTo(codes);
            assertThat(errors)
                    .allSatisfy(error -> assertThat(error.message())
                            .matches("(?s)[A-ZŁ].{20,}\\.")
                            .doesNotContain("null"));
        });
    }
}
