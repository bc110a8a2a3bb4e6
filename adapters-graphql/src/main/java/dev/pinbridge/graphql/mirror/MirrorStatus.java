package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.KindProgress;
import dev.pinbridge.domain.mirror.History;

/// Where the mirror of a kind stands.
enum MirrorStatus {
    NOT_PERMITTED,
    NOT_BEGUN,
    IMPORTING,
    COMPLETE;

    static MirrorStatus of(KindProgress progress) {
        if (!progress.isReadable()) {
            return NOT_PERMITTED;
        }
        var mirror = progress.mirror();
        return mirror == null
                ? NOT_BEGUN
                : switch (mirror.history()) {
                    case History.NotBegun _ -> NOT_BEGUN;
                    case History.Nearby _, History.Descending _, History.Listing _ -> IMPORTING;
                    case History.Complete _ -> COMPLETE;
                };
    }
}
