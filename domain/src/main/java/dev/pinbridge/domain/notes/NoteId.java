package dev.pinbridge.domain.notes;

import java.util.UUID;

public record NoteId(UUID value) {}
