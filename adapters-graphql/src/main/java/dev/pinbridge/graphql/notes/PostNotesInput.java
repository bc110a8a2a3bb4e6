package dev.pinbridge.graphql.notes;

import java.util.List;

/// What to post, and that it was seen.
record PostNotesInput(String callId, List<PostSelection.Part> notes, String confirmation) {}
