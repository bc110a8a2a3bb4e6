package dev.pinbridge.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Reads everything that a first import or a look for changes reads, page after page, several kinds at the same time as
/// these do, and throws it away.
final class BareClient {
    /// Of which there are few, and which are read as a whole each time.
    private static final List<String> FEW = List.of(
            "jobs?filter[visibility]=external,internal&include=location,department,hiring_manager_user,"
                    + "recruitment_manager_user,stages&fields[jobs]=uuid,title,status,visibility,updated_at,location,"
                    + "department,hiring_manager_user,recruitment_manager_user,stages&fields[locations]=name"
                    + "&fields[departments]=name&fields[users]=email&fields[stages]=name,basic_type,position&sort=id",
            "users?fields[users]=first_name,last_name,email,updated_at&sort=id");
    private static final List<String> MANY = List.of(
            "interviews?filter[job_visibility]=external,internal&include=stage,interview_parts.interviewing_users"
                    + "&fields[interviews]=start_at,end_at,status,presence,interviewable_id,interviewable_type,"
                    + "updated_at,stage,interview_parts&fields[interview_parts]=position,conferencing_join_url,"
                    + "conferencing_provider_name,interviewing_users&fields[stages]=position&fields[users]=email",
            "applications?filter[job_visibility]=external,internal&fields[applications]=job_id,candidate_id,stage_id,"
                    + "first_name,last_name,email,phone,concealed,internal_candidate,external_system_reference,"
                    + "hired_at,rejected_at,created_at,updated_at",
            "candidates?fields[candidates]=first_name,last_name,email,phone,updated_at");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Sandbox.Account account;

    private BareClient(String url, Sandbox.Account account) {
        this.url = url;
        this.account = account;
    }

    record Outcome(long millis, int requests) {}

    static Outcome pageThrough(String url, Sandbox.Account account) {
        return new BareClient(url, account).read("&sort=-updated_at");
    }

    /// As a look for changes does.
    static Outcome pageThroughChanges(String url, Sandbox.Account account, Instant since) {
        return new BareClient(url, account).read("&filter[updated_at][gt]=" + since + "&sort=updated_at");
    }

    private Outcome read(String way) {
        var questions = Stream.concat(FEW.stream(), MANY.stream().map(question -> question + way));
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = 0;
            for (var kind : threads.invokeAll(questions
                    .<Callable<Integer>>map(question -> () -> pages(question))
                    .toList())) {
                requests += kind.get();
            }
            return new Outcome((System.nanoTime() - began) / 1_000_000, requests);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int pages(String question) throws IOException, InterruptedException {
        for (var number = 1; ; number++) {
            var address = url + "/" + account.name() + "/api/v1/" + question + "&page[size]=1000&stats[total]=count"
                    + "&page[number]=" + number;
            var request = HttpRequest.newBuilder(
                            URI.create(address.replace("[", "%5B").replace("]", "%5D")))
                    .header("X-API-KEY", account.key())
                    .build();
            var body = new String(http.send(request, BodyHandlers.ofByteArray()).body(), StandardCharsets.ISO_8859_1);
            if (body.contains("\"data\":[]") || body.length() < 1_000) {
                return number;
            }
        }
    }
}
