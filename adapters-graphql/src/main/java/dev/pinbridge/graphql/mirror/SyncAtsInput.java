package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.RecordKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to fetch now; everything when it says nothing.
record SyncAtsInput(@Nullable List<RecordKind> kinds) {
    @Override
    public List<RecordKind> kinds() {
        return kinds == null ? Arrays.asList(RecordKind.values()) : kinds;
    }
}
