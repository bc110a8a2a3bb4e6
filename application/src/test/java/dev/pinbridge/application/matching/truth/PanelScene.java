package dev.pinbridge.application.matching.truth;

import static dev.pinbridge.application.matching.truth.Family.PANEL;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All or one part of a panel, with some of its people and others besides.
final class PanelScene implements Scene {
    private final Stage stage;
    private final List<Booked> panels;

    PanelScene(Stage stage) {
        this.stage = stage;
        panels = stage.company().diary().all().stream()
                .filter(one -> one.isPanel() || one.everybody().size() > 2)
                .filter(one -> !one.isNoShow()
                        && !one.about().isConcealed()
                        && !one.about().twin())
                .toList();
    }

    @Override
    public @Nullable KnownCall play(Chance chance) {
        if (panels.isEmpty()) {
            return null;
        }
        var booked = chance.of(panels);
        var meant = booked.about();
        var draft = draft(booked, chance);
        var clue = chance.in(0.6) ? Clue.ADDRESS : Clue.NAME;
        var person = meant.person();
        var unknown = chance.in(0.5) ? stage.addresses().own(person.name(), chance) : null;
        var address = clue == Clue.ADDRESS ? meant.application().email() : unknown;
        draft.with(stage.cast().candidate(stage.displayed().clear(person, chance), address, chance));
        for (var i = chance.weighted(45, 35, 20); i > 0; i--) {
            bring(draft, person, chance);
        }
        stage.cast().crowd(draft, chance);
        return stage.soundness().holds(draft, meant, clue) ? draft.about(meant, booked, PANEL, chance) : null;
    }

    private Draft draft(Booked booked, Chance chance) {
        if (booked.isPanel() && chance.in(0.6)) {
            var part = chance.between(0, booked.interviewers().size() - 1);
            return stage.invitation().toPart(booked, part, chance);
        }
        var everybody = booked.everybody();
        return stage.invitation().to(booked, chance.some(everybody, chance.between(1, everybody.size())), chance);
    }

    /// A colleague who does not work with the ATS, or somebody of an agency.
    private void bring(Draft draft, Person candidate, Chance chance) {
        var outsider = stage.stranger(chance);
        if (outsider.name().resembles(candidate.name())) {
            return;
        }
        var domain = chance.in(0.6) ? Addresses.COMPANY : "talentbridge.example";
        var address = stage.addresses().elsewhere(outsider.name(), domain, chance);
        draft.with(stage.cast().outsider(chance.in(0.9) ? outsider.displayName() : null, address));
    }
}
