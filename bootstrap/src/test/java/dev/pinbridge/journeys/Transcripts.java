package dev.pinbridge.journeys;

import java.nio.charset.StandardCharsets;

/// What is said in a short interview.
public final class Transcripts {
    private Transcripts() {}

    /// A question and what Zoë Ångström answers: 82,000 euros and three months.
    public static byte[] vtt() {
        return """
                WEBVTT

                1
                00:00:01.000 --> 00:00:04.000
                Ana Lima: Which salary do you expect, and how long is your notice period?

                2
                00:00:05.000 --> 00:00:09.000
                Zoë Ångström: My salary should be 82,000 euros, and my notice period is three months.
                """.getBytes(StandardCharsets.UTF_8);
    }
}
