package dev.pinbridge.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sandbox, as the suite sees it.
final class Sandbox {
    private static final int DUMPED = 20_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Child process;
    private final Path folder;

    private Sandbox(Child process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    static Sandbox start(ClassPath classPath, Path folder) {
        var options = new ArrayList<>(Child.SHORT_LIVED);
        options.add("-Xmx5g");
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

    /// Some of the comments fail from now on.
    void someCommentsFail(Account account, String fault, long millis, double probability, long seed) {
        process.ask("comments-randomly %s %s %d %s %d".formatted(account.name(), fault, millis, probability, seed));
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

    /// Fills it with so many applications and all that belongs to them.
    void fill(Account account, int applications, long seed) {
        process.ask("fill %s %d %d".formatted(account.name(), applications, seed));
    }

    /// Some records change and some go, now.
    void change(Account account, int touched, int deleted, long seed) {
        process.ask("change %s %d %d %d".formatted(account.name(), touched, deleted, seed));
    }

    /// Somebody with this address applies for the job.
    void add(Account account, String job, String email) {
        process.ask("add %s %s %s".formatted(account.name(), job, email));
    }

    /// Its clock is off by so much from now on, as far as changes of records go.
    void skew(Account account, long millis) {
        process.ask("skew %s %d".formatted(account.name(), millis));
    }

    /// It tells there what happens, and of some of that nothing, twice, or in another order.
    /// @param share of each kind of disorder
    void tell(Account account, URI address, String secret, double share, long seed) {
        process.ask(
                "webhook %s %s %s %s %s %s %d".formatted(account.name(), address, secret, share, share, share, seed));
    }

    /// All records of a type with these attributes, hidden ones too.
    void dump(Account account, String type, String fields, BiConsumer<String, JsonNode> each) {
        for (var from = 0L; ; ) {
            var lines = dumped("%s/%s/admin/dump/%s?fields=%s&from=%d&limit=%d"
                    .formatted(url(), account.name(), type, fields, from, DUMPED));
            for (var line : lines) {
                var record = JSON.readTree(line);
                each.accept(record.get("id").asString(), record.get("attributes"));
                from = record.get("id").asLong() + 1;
            }
            if (lines.size() < DUMPED) {
                return;
            }
        }
    }

    /// The texts of all comments.
    List<String> comments(Account account) {
        var texts = new ArrayList<String>();
        dump(
                account,
                "comments",
                "body_text",
                (_, attributes) -> texts.add(attributes.get("body_text").asString()));
        return texts;
    }

    private static List<String> dumped(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return HTTP.send(request, BodyHandlers.ofString()).body().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
