package dev.pinbridge.pinpoint.jsonapi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param size how many records it may hold
/// @param total how many there are on all pages; null when Pinpoint does not say
/// @param answeredAt by Pinpoint's clock, as far as it tells
public record Page(Document document, int size, @Nullable Long total, Instant answeredAt) {}
