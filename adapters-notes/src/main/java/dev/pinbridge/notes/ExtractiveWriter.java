package dev.pinbridge.notes;

import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.WrittenNote;
import java.util.List;
import java.util.stream.Stream;

/// Chooses, for each section, the sentences of the transcript that fit it best. Needs nothing and nobody, and
/// does the same each time. The language that a note is to be in is not heeded, for these are people's own words.
final class ExtractiveWriter implements NoteWriter {
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_QUESTIONS = 15;
    private static final double LEAST_GIST = 0.3;
    /// Little, for the shortest answer may be what somebody looks for.
    private static final double LEAST_ABOUT = 0.1;

    @Override
    public WrittenNote write(NoteMaterial material, NoteProgress progress) {
        var words = new Words(Languages.spokenIn(material.spoken()));
        var cues = Cues.of(words);
        var extract = new Extract(material, words, cues);
        var aims = Aim.of(material.template(), words, cues);
        var sections = Stream.iterate(0, i -> i < aims.size(), i -> i + 1)
                .map(i -> new NoteSection(
                        material.template().sections().get(i).title(), extract.sentences(aims.get(i), aims)))
                .toList();
        progress.soFar(sections);
        return new WrittenNote(sections, new NoteSource.Extract());
    }

    /// One note in the making.
    private static final class Extract {
        private final Voices voices;
        private final List<Remark> remarks;
        private final Centrality centrality;
        private final Relevance relevance;
        private final Quotes quotes;

        Extract(NoteMaterial material, Words words, Cues cues) {
            voices = Voices.of(material);
            remarks = Remarks.of(material.spoken(), words, cues);
            centrality = new Centrality(remarks);
            relevance = new Relevance(centrality, voices, material.template().kind());
            quotes = new Quotes(voices);
        }

        List<NoteSentence> sentences(Aim aim, List<Aim> all) {
            return switch (aim) {
                case Aim.Gist() ->
                    Choice.best(remarks, relevance::ofGist, MOST_SENTENCES, LEAST_GIST).stream()
                            .map(quotes::inContext)
                            .toList();
                case Aim.About about ->
                    Choice.best(remarks, remark -> ifBest(remark, about, all), MOST_SENTENCES, LEAST_ABOUT).stream()
                            .map(quotes::inContext)
                            .toList();
                case Aim.Questions(var asker) -> exchanges(asker);
            };
        }

        /// Nothing is told twice: it belongs to the section that it fits best.
        private double ifBest(Remark remark, Aim.About about, List<Aim> all) {
            var here = relevance.of(remark, about);
            return all.stream()
                            .flatMap(aim -> aim instanceof Aim.About other ? Stream.of(other) : Stream.empty())
                            .allMatch(other -> relevance.of(remark, other) <= here)
                    ? here
                    : 0;
        }

        private List<NoteSentence> exchanges(ParticipantRole asker) {
            var exchanges = Exchange.in(remarks);
            var questions = exchanges.stream()
                    .map(Exchange::question)
                    .filter(question -> voices.role(question.speaker()) == asker)
                    .toList();
            var chosen = Choice.best(questions, centrality::of, MOST_QUESTIONS, 0);
            return exchanges.stream()
                    .filter(exchange -> chosen.contains(exchange.question()))
                    .flatMap(exchange -> exchange.told(centrality::of))
                    .map(quotes::alone)
                    .toList();
        }
    }
}
