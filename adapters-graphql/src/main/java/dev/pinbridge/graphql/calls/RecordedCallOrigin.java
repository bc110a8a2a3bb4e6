package dev.pinbridge.graphql.calls;

/// How a call comes to be known by hand.
enum RecordedCallOrigin {
    ONGOING,
    UPLOAD
}
