package dev.pinbridge.graphql.notes;

import java.util.List;

/// What to show.
record PreviewPostInput(String callId, List<PostSelection.Part> notes) {}
