package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.integration.AtsNotConnected;
import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.application.positions.FindOpenJobs;
import dev.pinbridge.application.positions.JobCursor;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobSummary;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class OpenJobsController {
    private final FindOpenJobs findOpenJobs;
    private final ReadIntegration integrations;

    OpenJobsController(FindOpenJobs findOpenJobs, ReadIntegration integrations) {
        this.findOpenJobs = findOpenJobs;
        this.integrations = integrations;
    }

    /// Null only when an exception says why.
    @QueryMapping
    @Nullable
    Connection<JobView> openJobs(
            @Argument @Nullable String search,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var size = Paging.size(first);
        var place = after == null ? null : JobCursors.decode(after).orElseThrow(Paging::madeUpCursor);
        var jobs = findOpenJobs.find(actor, search, size, place);
        var account = integrations
                .of(actor, Product.CORD)
                .map(Integration::account)
                .orElseThrow(() -> new AtsNotConnected(Product.CORD));
        return Connection.of(jobs, after, OpenJobsController::cursor, job -> new JobView(account, job));
    }

    private static String cursor(JobSummary job) {
        return JobCursors.encode(JobCursor.of(job));
    }
}
