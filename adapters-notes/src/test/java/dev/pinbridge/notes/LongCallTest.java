package dev.pinbridge.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LongCallTest {
    private static final NoteWriter WRITER = new ExtractiveWriter();
    /// Of the processor, so that what else runs does not count.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void findsInAnHourWhatWasSaidOnce() {
        assertThat(WRITER.write(LongCall.material(), NoteProgress.UNWATCHED)
                        .sections()
                        .get(4)
                        .lines())
                .contains("Ada: My notice period is ten weeks, and I expect a salary of 91,000 euros.");
    }

    @Test
    void saysHowLongAnHourTakes() {
        // given
        var material = LongCall.material();
        var words = material.spoken().utterances().stream()
                .mapToLong(utterance -> utterance.text().split(" ").length)
                .sum();
        // when
        var milliseconds =
                LongStream.range(0, 5).map(_ -> millisecondsFor(material)).toArray();
        // then
        LoggerFactory.getLogger(LongCallTest.class)
                .atInfo()
                .addKeyValue("utterances", material.spoken().utterances().size())
                .addKeyValue("words", words)
                .addKeyValue("first", milliseconds[0])
                .addKeyValue("last", milliseconds[4])
                .log("an hour's notes were extracted, in milliseconds");
    }

    private static long millisecondsFor(NoteMaterial material) {
        var start = CLOCK.getCurrentThreadCpuTime();
        WRITER.write(material, NoteProgress.UNWATCHED);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
