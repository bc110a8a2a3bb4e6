package dev.pinbridge.pinpoint.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs the sandbox as a process of its own: `--port <n>` (8091 if not said), `--data <folder>` to keep what is
/// written, `--fresh` to forget what is in that folder first. `--large <name>:<applications>:<seed>` adds a
/// [LargeCompany], which is never kept and whose key is `<name>-demo-key`; it can be given several times. What
/// [AdminCalls] lists is at `/<company>/admin`.
public final class SandboxMain {
    private static final System.Logger LOG = System.getLogger(SandboxMain.class.getName());
    private static final String PORT = "8091";

    private SandboxMain() {}

    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        var port = Integer.parseInt(valueOf("--port", given, PORT));
        var data = valueOf("--data", given, "");
        var folder = data.isEmpty() ? null : Path.of(data);
        if (folder != null && given.contains("--fresh")) {
            forget(folder);
        }
        var sandbox = start(port, folder);
        for (var option = 0; option + 1 < given.size(); option++) {
            if (given.get(option).equals("--large")) {
                sandbox.add(large(given.get(option + 1)));
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        LOG.log(
                System.Logger.Level.INFO,
                "Pinpoint sandbox at {0}, accounts at {1}",
                sandbox.url(),
                sandbox.urlTemplate());
    }

    private static PinpointSandbox start(int port, @Nullable Path folder) {
        var companies = DemoCompanies.all(InstantSource.system());
        return folder == null ? PinpointSandbox.start(port, companies) : PinpointSandbox.start(port, folder, companies);
    }

    private static Company large(String description) {
        var parts = List.of(description.split(":"));
        return LargeCompany.of(
                parts.get(0), InstantSource.system(), Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)));
    }

    private static String valueOf(String option, List<String> arguments, String otherwise) {
        var at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : otherwise;
    }

    /// Deletes only what [SandboxStore] puts there.
    private static void forget(Path folder) throws IOException {
        for (var company : DemoCompanies.all(InstantSource.system())) {
            SandboxStore.forget(folder, company.subdomain());
        }
    }
}
