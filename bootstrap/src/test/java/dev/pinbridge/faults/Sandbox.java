package dev.pinbridge.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sandbox, as the suite sees it.
final class Sandbox {
    private final Child process;
    private final Path folder;

    private Sandbox(Child process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    static Sandbox start(ClassPath classPath, Path folder) {
        var options = List.of("-Xmx2g");
        var process = Child.start(
                classPath, SandboxProcess.class, options, List.of(folder.toString()), folder.resolve("sandbox.log"));
        process.awaitReady();
        return new Sandbox(process, folder);
    }

    /// An application that was taken in.
    record Taken(long at, String company, String job, String email, String reference, String sha256) {}

    /// A request that came in, faulty or not.
    record Asked(long at, String company, String method, String path) {
        boolean isCreate() {
            return method.equals("POST");
        }
    }

    record Account(String name, String key, List<String> jobs) {
        Account {
            jobs = List.copyOf(jobs);
        }
    }

    String url() {
        return process.ask("url");
    }

    Account open(String name, int jobs) {
        var words = List.of(process.ask("company " + name + " " + jobs).split(" "));
        return new Account(name, words.getFirst(), words.subList(1, words.size()));
    }

    /// Some of the creates fail from now on.
    void someFail(Account account, String fault, long millis, double probability, long seed) {
        process.ask("randomly %s %s %d %s %d".formatted(account.name(), fault, millis, probability, seed));
    }

    void nextFails(Account account, String fault, long millis) {
        process.ask("next %s %s %d".formatted(account.name(), fault, millis));
    }

    /// Every request fails from now on.
    void allFail(Account account, String fault, long millis) {
        process.ask("always %s %s %d".formatted(account.name(), fault, millis));
    }

    /// New applications are found only after this time.
    void searchLag(Account account, long millis) {
        process.ask("lag %s %d".formatted(account.name(), millis));
    }

    void allIsWell(Account account) {
        process.ask("clear " + account.name());
    }

    List<Taken> taken(Account account) {
        return lines("applications.tsv").stream()
                .map(columns -> new Taken(
                        Long.parseLong(columns.get(0)),
                        columns.get(1),
                        columns.get(2),
                        columns.get(3),
                        columns.get(4),
                        columns.get(5)))
                .filter(taken -> taken.company().equals(account.name()))
                .toList();
    }

    List<Asked> asked(Account account) {
        return lines("requests.tsv").stream()
                .map(columns ->
                        new Asked(Long.parseLong(columns.get(0)), columns.get(1), columns.get(2), columns.get(3)))
                .filter(asked -> asked.company().equals(account.name()))
                .toList();
    }

    private List<List<String>> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
