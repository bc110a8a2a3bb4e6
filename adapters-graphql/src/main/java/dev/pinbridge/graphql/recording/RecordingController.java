package dev.pinbridge.graphql.recording;

import dev.pinbridge.application.recording.ReadRecordings;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
final class RecordingController {
    private final ReadRecordings read;

    RecordingController(ReadRecordings read) {
        this.read = read;
    }

    /// Without those that are not to be recorded.
    @BatchMapping(typeName = "Call")
    Map<CallView, CallRecordingView> recording(List<CallView> calls, @ContextValue Actor actor) {
        var orders =
                read.all(actor, calls.stream().map(view -> view.call().id()).toList());
        var shown = new HashMap<CallView, CallRecordingView>();
        calls.forEach(view -> {
            var order = orders.get(view.call().id());
            if (order != null) {
                shown.put(view, new CallRecordingView(order));
            }
        });
        return shown;
    }
}
