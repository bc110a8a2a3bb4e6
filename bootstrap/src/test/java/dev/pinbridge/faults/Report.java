package dev.pinbridge.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a test has found: one line of JSON, on the standard output and in a file of the test's name.
final class Report {
    private final String test;
    private final long seed;
    private final long began = System.nanoTime();
    private final Map<String, Object> metrics = new LinkedHashMap<>();
    private final List<String> failed = new ArrayList<>();

    Report(String test, long seed) {
        this.test = test;
        this.seed = seed;
        metrics.put("size", Size.chosen());
    }

    Report metric(String name, Object value) {
        metrics.put(name, value);
        return this;
    }

    /// Something that has to be so.
    Report check(String what, boolean isSo) {
        if (!isSo) {
            failed.add(what);
        }
        return this;
    }

    /// Fails unless all is as it has to be.
    void conclude() {
        metrics.put("seconds", (System.nanoTime() - began) / 1_000_000_000L);
        if (!failed.isEmpty()) {
            metrics.put("failed", failed);
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("test", test);
        line.put("seed", seed);
        line.put("pass", failed.isEmpty());
        line.put("metrics", metrics);
        var json = JsonMapper.shared().writeValueAsString(line);
        System.out.println(json);
        try {
            Files.writeString(Bench.FOLDER.resolve(test + ".json"), json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(failed).as(json).isEmpty();
    }
}
