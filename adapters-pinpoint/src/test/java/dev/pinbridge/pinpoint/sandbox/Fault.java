package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something that goes wrong with a request, before or after its work is done.
public sealed interface Fault {
    /// 429 and nothing done. Whether Pinpoint sends `Retry-After` is unknown, so both are possible.
    record TooManyRequests(@Nullable Duration retryAfter) implements Fault {}

    /// 500 with the documented body, and nothing done.
    record ServerError() implements Fault {}

    /// 503 with a page of HTML as a load balancer would send it, and nothing done.
    record Unavailable() implements Fault {}

    /// The connection breaks and nothing is done.
    record ResetBefore() implements Fault {}

    /// The work is done and kept, but the connection breaks instead of an answer.
    record ResetAfterCommit() implements Fault {}

    /// The work is done and kept, but the answer is a 500.
    record ServerErrorAfterCommit() implements Fault {}

    /// The work is done and kept, the status is a success, but the body stops half-way.
    record MalformedJson() implements Fault {}

    /// The work is done and kept, the answer comes this much later.
    record HangAfterCommit(Duration time) implements Fault {}

    /// Nothing happens for a while, then the request is served as usual.
    record Delay(Duration time) implements Fault {}
}
