package dev.pinbridge.graphql.access;

import dev.pinbridge.application.access.CallReader;
import dev.pinbridge.domain.access.Access;
import dev.pinbridge.domain.access.AccessReason;
import dev.pinbridge.domain.access.AccessRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who has to do with a call, as the schema shows them.
public record CallReaderView(CallReader reader) {
    public String email() {
        return reader.email();
    }

    public boolean isGranted() {
        return reader.access().isGranted();
    }

    public List<AccessReason> reasons() {
        return switch (reader.access()) {
            case Access.Granted(var reasons) -> reasons.stream().sorted().toList();
            case Access.Refused _ -> List.of();
        };
    }

    public @Nullable AccessRefusal refusal() {
        return switch (reader.access()) {
            case Access.Granted _ -> null;
            case Access.Refused(var refusal) -> refusal;
        };
    }
}
