package dev.pinbridge.domain.notices;

import java.util.UUID;

public record NoticeId(UUID value) {}
