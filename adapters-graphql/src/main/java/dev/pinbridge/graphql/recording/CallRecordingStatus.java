package dev.pinbridge.graphql.recording;

/// Whether the recorder knows of a call.
enum CallRecordingStatus {
    WAITING,
    PLANNED
}
