package dev.pinbridge.bootstrap.settings;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints what is missing instead of a stack trace.
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        return new FailureAnalysis(
                Objects.requireNonNull(cause.getMessage()),
                "Set them in the environment; the README has a table of all settings. To try Pinbridge without any,"
                        + " use the development run.",
                cause);
    }
}
