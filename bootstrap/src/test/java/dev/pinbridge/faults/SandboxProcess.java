package dev.pinbridge.faults;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.Company;
import dev.pinbridge.pinpoint.sandbox.Fault;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Operation;
import dev.pinbridge.pinpoint.sandbox.Permission;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import dev.pinbridge.pinpoint.sandbox.RecordedRequest;
import dev.pinbridge.pinpoint.sandbox.SandboxApplication;
import dev.pinbridge.pinpoint.sandbox.Watcher;
import dev.pinbridge.pinpoint.sandbox.WebhookDisorder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The sandbox as a process of its own. What it was asked and what it has taken in is in two files.
final class SandboxProcess {
    private static final Operation CREATE = Operation.of("POST", "applications");
    private static final Operation COMMENT = Operation.of("POST", "comments");

    private final PinpointSandbox sandbox = PinpointSandbox.start(0);
    private final Journal requests;
    private final Journal applications;

    private SandboxProcess(Path folder) {
        this.requests = Journal.appendingTo(folder.resolve("requests.tsv"));
        this.applications = Journal.appendingTo(folder.resolve("applications.tsv"));
    }

    public static void main(String[] arguments) throws IOException {
        var orders = Orders.take();
        var process = new SandboxProcess(Path.of(arguments[0]));
        orders.follow(line -> process.follow(List.of(line.split(" "))));
    }

    private String follow(List<String> order) {
        return switch (order.getFirst()) {
            case "url" -> sandbox.url();
            case "company" -> company(order.get(1), Integer.parseInt(order.get(2)));
            case "randomly" -> {
                randomly(order, CREATE);
                yield "ok";
            }
            case "comments-randomly" -> {
                randomly(order, COMMENT);
                yield "ok";
            }
            case "next" -> {
                company(order).faults().next(CREATE, fault(order.get(2), order.get(3)));
                yield "ok";
            }
            case "always" -> {
                company(order).faults().always(Operation.any(), fault(order.get(2), order.get(3)));
                yield "ok";
            }
            case "lag" -> {
                company(order).searchLag(Duration.ofMillis(Long.parseLong(order.get(2))));
                yield "ok";
            }
            case "fill" -> {
                company(order).fill(Integer.parseInt(order.get(2)), Long.parseLong(order.get(3)));
                yield "ok";
            }
            case "change" -> {
                company(order)
                        .change(
                                Integer.parseInt(order.get(2)),
                                Integer.parseInt(order.get(3)),
                                Long.parseLong(order.get(4)));
                yield "ok";
            }
            case "add" -> {
                company(order)
                        .addApplication(
                                Long.parseLong(order.get(2)), ApplicationDraft.of("Zoë", "Ångström", order.get(3)));
                yield "ok";
            }
            case "skew" -> {
                company(order).skewUpdatedAt(Duration.ofMillis(Long.parseLong(order.get(2))));
                yield "ok";
            }
            case "webhook" -> {
                var webhooks = company(order).webhooks();
                webhooks.disorder(new WebhookDisorder(
                        Double.parseDouble(order.get(4)),
                        Double.parseDouble(order.get(5)),
                        Double.parseDouble(order.get(6)),
                        Long.parseLong(order.get(7))));
                webhooks.sendTo(URI.create(order.get(2)), order.get(3));
                yield "ok";
            }
            case "clear" -> {
                company(order).faults().clear();
                company(order).searchLag(Duration.ZERO);
                yield "ok";
            }
            default -> throw new IllegalArgumentException("no such order: " + order);
        };
    }

    private void randomly(List<String> order, Operation operation) {
        company(order)
                .faults()
                .randomly(
                        Double.parseDouble(order.get(4)),
                        Long.parseLong(order.get(5)),
                        operation,
                        fault(order.get(2), order.get(3)));
    }

    private Company company(List<String> order) {
        return sandbox.company(order.get(1));
    }

    /// Answers its key and the ids of its jobs.
    private String company(String name, int jobs) {
        var company = Company.named(name);
        company.keepOnlyHashes();
        company.watchedBy(new Recorder(name));
        sandbox.add(company);
        var words = new ArrayList<String>();
        words.add(company.keys().issue(Permission.all()));
        for (var job = 1; job <= jobs; job++) {
            words.add(Long.toString(company.addJob(JobDraft.titled("Engineer " + job))));
        }
        return String.join(" ", words);
    }

    private static Fault fault(String name, String millis) {
        var time = Duration.ofMillis(Long.parseLong(millis));
        return switch (name) {
            case "delay" -> new Fault.Delay(time);
            case "commit-then-reset" -> new Fault.ResetAfterCommit();
            case "commit-then-500" -> new Fault.ServerErrorAfterCommit();
            case "commit-then-hang" -> new Fault.HangAfterCommit(time);
            case "reject-then-reset" -> new Fault.ResetBefore();
            case "too-many-requests" -> new Fault.TooManyRequests(time);
            case "malformed-json" -> new Fault.MalformedJson();
            case "unavailable" -> new Fault.Unavailable();
            case "server-error" -> new Fault.ServerError();
            default -> throw new IllegalArgumentException("no such fault: " + name);
        };
    }

    private final class Recorder implements Watcher {
        private final String company;

        Recorder(String company) {
            this.company = company;
        }

        @Override
        public void asked(RecordedRequest request) {
            requests.write(company, request.method(), request.path());
        }

        @Override
        public void created(SandboxApplication application) {
            applications.write(
                    company,
                    application.jobId(),
                    application.email(),
                    application.externalSystemReference(),
                    application.cvSha256());
        }
    }
}
