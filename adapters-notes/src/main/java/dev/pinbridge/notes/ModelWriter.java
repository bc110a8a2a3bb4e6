package dev.pinbridge.notes;

import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteProgress;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteWriter;
import dev.pinbridge.domain.notes.NotesUnusable;
import dev.pinbridge.domain.notes.WrittenNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a language model write. A transcript that is too long for it is drafted part by part, and the drafts are
/// merged.
final class ModelWriter implements NoteWriter {
    private static final Logger log = LoggerFactory.getLogger(ModelWriter.class);
    private static final int FEWEST_TO_MERGE = 2;

    private final Chat chat;
    private final String model;
    private final Budget budget;

    ModelWriter(Chat chat, String model, Budget budget) {
        this.chat = chat;
        this.model = model;
        this.budget = budget;
    }

    @Override
    public WrittenNote write(NoteMaterial material, NoteProgress progress) {
        var notes = drafted(material, progress);
        while (notes.size() > 1) {
            notes = merged(material, notes);
        }
        var drafts = notes.isEmpty() ? List.<Draft>of() : notes.getFirst();
        var sections = Draft.sections(material.template().sections(), drafts);
        progress.soFar(sections);
        return new WrittenNote(sections, new NoteSource.Model(model));
    }

    /// From each part of the transcript.
    private List<List<Draft>> drafted(NoteMaterial material, NoteProgress progress) {
        var parts = budget.parts(Lines.ofTranscript(material));
        var notes = new ArrayList<List<Draft>>();
        var earlier = new ArrayList<Draft>();
        var first = 0;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var given = IntStream.range(first, first + part.size()).boxed().collect(Collectors.toSet());
            first += part.size();
            var question = Question.toWrite(material, part, i + 1, parts.size());
            var note = asked(question, new Checker(material, given), sofar -> {
                var all = new ArrayList<>(earlier);
                all.addAll(sofar);
                progress.soFar(Draft.sections(material.template().sections(), all));
            });
            notes.add(note);
            earlier.addAll(note);
        }
        return notes;
    }

    /// As many together as the model may be given, two at least.
    private List<List<Draft>> merged(NoteMaterial material, List<List<Draft>> notes) {
        var fewer = new ArrayList<List<Draft>>();
        var group = new ArrayList<Draft>();
        var count = 0;
        for (var note : notes) {
            if (count >= FEWEST_TO_MERGE && size(group) + size(note) > budget.most()) {
                fewer.add(merge(material, group));
                group.clear();
                count = 0;
            }
            group.addAll(note);
            count++;
        }
        fewer.add(count < FEWEST_TO_MERGE ? List.copyOf(group) : merge(material, group));
        return fewer;
    }

    private int size(List<Draft> drafts) {
        return budget.size(Lines.ofDrafts(drafts));
    }

    private List<Draft> merge(NoteMaterial material, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Set<Integer> given = new HashSet<>();
        drafts.forEach(draft -> given.addAll(draft.sentence().evidence()));
        return asked(Question.toMerge(material, Lines.ofDrafts(drafts)), new Checker(material, given), _ -> {});
    }

    /// An answer that is no note is asked for once more.
    private List<Draft> asked(Question question, Checker checker, Consumer<List<Draft>> watcher) {
        try {
            return answer(question, checker, watcher);
        } catch (Unusable e) {
            log.atInfo()
                    .addKeyValue("model", model)
                    .addKeyValue("reason", e.getMessage())
                    .log("asking a model once more");
        }
        try {
            return answer(question, checker, watcher);
        } catch (Unusable e) {
            throw new NotesUnusable("The model's answer " + e.getMessage() + ".", e);
        }
    }

    private List<Draft> answer(Question question, Checker checker, Consumer<List<Draft>> watcher) {
        var drafts = new ArrayList<Draft>();
        var dropped = new ArrayList<AnswerReader.Sentence>();
        var reader = new AnswerReader(sentence -> checker.check(sentence)
                .ifPresentOrElse(
                        draft -> {
                            drafts.add(draft);
                            watcher.accept(List.copyOf(drafts));
                        },
                        () -> dropped.add(sentence)));
        chat.ask(question, reader::read);
        reader.end();
        if (!dropped.isEmpty()) {
            log.atInfo()
                    .addKeyValue("model", model)
                    .addKeyValue("sentences", dropped.size())
                    .log("left out what has no evidence");
        }
        if (drafts.isEmpty() && !dropped.isEmpty()) {
            throw new Unusable("has no evidence");
        }
        return List.copyOf(drafts);
    }
}
