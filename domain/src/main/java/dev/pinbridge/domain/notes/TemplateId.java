package dev.pinbridge.domain.notes;

import java.util.UUID;

public record TemplateId(UUID value) {}
