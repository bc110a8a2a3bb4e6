package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Resource;

/// Where records of one kind are found at Pinpoint, and how one is read.
interface Source {
    /// What follows `/api/v1`.
    String path();

    /// For lists and for a single one.
    Query whole(Scope scope);

    /// As little of each as possible.
    Query barely(Scope scope);

    /// @throws Senseless when it cannot be read
    MirroredRecord read(String id, Resource resource, Included included);

    /// Those of confidential and private jobs are left out unless all kinds are named (reference, sections 4.1,
    /// 4.2 and 4.7).
    static Query visible(String filter, Scope scope) {
        return switch (scope) {
            case COMMON_JOBS -> Query.NONE.and(filter, "external,internal");
            case ALL_JOBS -> Query.NONE.and(filter, "external,internal,confidential,private_job");
        };
    }
}
