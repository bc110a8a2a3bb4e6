package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.ReadSyncRuns;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SyncRunsController {
    private final ReadSyncRuns read;

    SyncRunsController(ReadSyncRuns read) {
        this.read = read;
    }

    @SchemaMapping(typeName = "AtsMirror")
    List<SyncRunView> runs(AtsMirrorView mirror, @Argument int first, @ContextValue Actor actor) {
        return read.latest(actor, mirror.progress().mirror().account(), Paging.size(first)).stream()
                .map(SyncRunView::of)
                .toList();
    }
}
