package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.file;
import static dev.pinbridge.transcripts.Reading.labels;
import static dev.pinbridge.transcripts.Reading.lines;
import static dev.pinbridge.transcripts.Reading.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files as the programs write them that people meet in.
class ExportsTest {
    @Test
    void readsNamesBeforeWhatIsSaidInTheirOrder() {
        // when
        var spoken = file("zoom-english.vtt");
        // then
        assertThat(labels(spoken)).containsExactly("Ana Lima", "Zoë Ångström");
        assertThat(lines(spoken))
                .containsExactly(
                        "Ana Lima: Hi Zoë, can you hear me?",
                        "Zoë Ångström: Yes, loud and clear.",
                        "Ana Lima: Great. One thing before we start: this is recorded, is that alright?",
                        "Zoë Ångström: Of course.",
                        "Zoë Ångström: I ran the kitchen at night for three years & trained the new cooks.",
                        "Ana Lima: For three years?");
        assertThat(times(spoken))
                .containsExactly("2.12-4.88", "5.01-7.34", "7.9-14.02", "15.1-16.0", "19.2-24.7", "23.9-25.3");
    }

    @Test
    void readsVoicesInAScriptFromRightToLeft() {
        // when
        var spoken = file("teams-arabic.vtt");
        // then
        assertThat(labels(spoken)).containsExactly("سلمى", "كريم");
        assertThat(lines(spoken))
                .containsExactly(
                        "سلمى: مرحبا، شكرا على وقتك اليوم.",
                        "كريم: شكرا لك، يسعدني ذلك.",
                        "سلمى: حدثني عن عملك الأخير.",
                        "كريم: عملت طباخا في فندق صغير.");
        assertThat(times(spoken)).containsExactly("3.12-6.4", "6.9-9.0", "12.5-17.25", "12.5-17.25");
    }

    @Test
    void readsAScriptWithoutSpacesAndPutsSentencesTogetherWithoutAny() {
        // when
        var spoken = file("japanese.srt");
        // then
        assertThat(lines(spoken))
                .containsExactly("田中: 本日はお時間をいただき、ありがとうございます。", "佐藤: こちらこそ、よろしくお願いします。", "田中: まず、現在のお仕事について教えてください。");
        assertThat(times(spoken)).containsExactly("1.2-6.1", "7.0-9.5", "10.2-14.8");
    }

    @Test
    void readsSegmentsAmongEverythingElse() {
        // when
        var spoken = file("segments-german.json");
        // then
        assertThat(lines(spoken))
                .containsExactly(
                        "SPEAKER_00: Guten Tag, schön, dass es klappt.",
                        "SPEAKER_01: Danke für die Einladung. Ich koche seit zehn Jahren, zuletzt in einer Großküche.",
                        ": Aha.");
        assertThat(times(spoken)).containsExactly("0.48-3.2", "3.9-13.5", "14.0-15.0");
    }
}
