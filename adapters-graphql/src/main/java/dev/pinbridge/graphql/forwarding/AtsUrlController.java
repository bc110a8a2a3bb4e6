package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.graphql.positions.JobView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/// Addresses of the ATS's own pages. Nothing is asked to know them.
@Controller
final class AtsUrlController {
    private final ReadForwardings read;

    AtsUrlController(ReadForwardings read) {
        this.read = read;
    }

    @BatchMapping(typeName = "Job", field = "url")
    Map<JobView, URI> jobUrl(List<JobView> jobs) {
        var urls = new HashMap<JobView, URI>();
        jobs.forEach(
                view -> urls.put(view, read.jobUrl(view.account(), view.job().id())));
        return urls;
    }

    @BatchMapping(typeName = "ForwardingTarget", field = "url")
    Map<ForwardingTarget, URI> targetUrl(List<ForwardingTarget> targets) {
        var urls = new HashMap<ForwardingTarget, URI>();
        targets.forEach(target -> urls.put(
                target, read.jobUrl(target.job().account(), target.job().job())));
        return urls;
    }

    @BatchMapping(typeName = "Forwarding")
    Map<ForwardingView, URI> applicationUrl(List<ForwardingView> forwardings) {
        var urls = new HashMap<ForwardingView, URI>();
        for (var view : forwardings) {
            var target = view.forwarding().target();
            var application = view.application();
            if (target != null && application != null) {
                urls.put(view, read.applicationUrl(target.account(), target.job(), application));
            }
        }
        return urls;
    }

    @BatchMapping(typeName = "OtherApplication", field = "url")
    Map<OtherApplication, URI> otherApplicationUrl(List<OtherApplication> others) {
        var urls = new HashMap<OtherApplication, URI>();
        for (var other : others) {
            var beside = other.beside();
            if (beside != null) {
                var application = other.application();
                urls.put(other, read.applicationUrl(beside.account(), application.job(), application.id()));
            }
        }
        return urls;
    }
}
