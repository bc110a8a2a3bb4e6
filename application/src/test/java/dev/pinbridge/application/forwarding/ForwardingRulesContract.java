package dev.pinbridge.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.forwarding.Channel;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Tag;
import dev.pinbridge.domain.positions.PositionId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [ForwardingRules] promises.
public interface ForwardingRulesContract extends StoresContract {
    ForwardingOptions EVERY_OPTION =
            new ForwardingOptions(true, new Tag("Über cord"), new Channel("Job board"), new Channel("cord"));

    private ForwardingRules rules() {
        return stores().forwardingRules();
    }

    private static ForwardingRule rule(boolean automatic) {
        return new ForwardingRule(automatic, AnOrganisation.somebody(), Times.NOON);
    }

    @Test
    default void anOrganisationStartsWithoutARuleAndKeepsTheLastOne() {
        // given
        var organisation = someOrganisation();
        assertThat(in(organisation, () -> rules().ofOrganisation(organisation))).isEmpty();
        var last = rule(false);
        // when
        run(organisation, () -> rules().setForOrganisation(organisation, rule(true)));
        run(organisation, () -> rules().setForOrganisation(organisation, last));
        // then
        assertThat(in(organisation, () -> rules().ofOrganisation(organisation))).contains(last);
    }

    @Test
    default void positionsHaveRulesOfTheirOwnWhichCanBeTakenAway() {
        // given
        var organisation = someOrganisation();
        var one = somePosition(organisation).id();
        var two = somePosition(organisation).id();
        var without = somePosition(organisation).id();
        var first = rule(true);
        var second = rule(false);
        run(organisation, () -> {
            rules().setForPosition(organisation, one, rule(false));
            rules().setForPosition(organisation, one, first);
            rules().setForPosition(organisation, two, second);
            rules().setForPosition(organisation, without, null);
        });
        // then
        assertThat(in(organisation, () -> rules().ofPositions(organisation, List.of(one, two, without))))
                .isEqualTo(Map.of(one, first, two, second));
        // when
        run(organisation, () -> rules().setForPosition(organisation, one, null));
        // then
        assertThat(in(organisation, () -> rules().ofPositions(organisation, List.of(one, two))))
                .isEqualTo(Map.of(two, second));
        assertThat(in(organisation, () -> rules().ofPositions(organisation, Set.<PositionId>of())))
                .isEmpty();
    }

    @Test
    default void thoseOfAnotherOrganisationAreNeitherFoundNorTakenAway() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var position = somePosition(organisation).id();
        var rule = rule(true);
        run(organisation, () -> {
            rules().setForOrganisation(organisation, rule);
            rules().setForPosition(organisation, position, rule);
        });
        // when
        run(other, () -> rules().setForPosition(other, position, null));
        // then
        assertThat(in(other, () -> rules().ofOrganisation(organisation))).isEmpty();
        assertThat(in(other, () -> rules().ofOrganisation(other))).isEmpty();
        assertThat(in(other, () -> rules().ofPositions(organisation, List.of(position))))
                .isEmpty();
        assertThat(in(other, () -> rules().ofPositions(other, List.of(position))))
                .isEmpty();
        assertThat(in(organisation, () -> rules().ofPositions(organisation, List.of(position))))
                .containsEntry(position, rule);
    }

    @Test
    default void anOrganisationSaysNothingUntilItDoesAndKeepsTheLast() {
        // given
        var organisation = someOrganisation();
        assertThat(in(organisation, () -> rules().optionsOfOrganisation(organisation)))
                .isEqualTo(ForwardingOptions.NONE);
        var last = new ForwardingOptions(null, null, new Channel("cord"), null);
        // when
        run(organisation, () -> rules().setOptionsForOrganisation(organisation, EVERY_OPTION));
        run(organisation, () -> rules().setOptionsForOrganisation(organisation, last));
        // then
        assertThat(in(organisation, () -> rules().optionsOfOrganisation(organisation)))
                .isEqualTo(last);
    }

    @Test
    default void positionsHaveOptionsOfTheirOwnWhichCanBeTakenAway() {
        // given
        var organisation = someOrganisation();
        var one = somePosition(organisation).id();
        var two = somePosition(organisation).id();
        var without = somePosition(organisation).id();
        var quiet = new ForwardingOptions(false, null, null, null);
        run(organisation, () -> {
            rules().setOptionsForPosition(organisation, one, quiet);
            rules().setOptionsForPosition(organisation, one, EVERY_OPTION);
            rules().setOptionsForPosition(organisation, two, quiet);
            rules().setOptionsForPosition(organisation, without, ForwardingOptions.NONE);
        });
        // then
        assertThat(in(organisation, () -> rules().optionsOfPositions(organisation, List.of(one, two, without))))
                .isEqualTo(Map.of(one, EVERY_OPTION, two, quiet));
        // when
        run(organisation, () -> rules().setOptionsForPosition(organisation, one, ForwardingOptions.NONE));
        // then
        assertThat(in(organisation, () -> rules().optionsOfPositions(organisation, List.of(one, two))))
                .isEqualTo(Map.of(two, quiet));
        assertThat(in(organisation, () -> rules().ofPositions(organisation, List.of(one, two))))
                .as("a rule is something else")
                .isEmpty();
    }

    @Test
    default void optionsOfAnotherOrganisationAreNeitherFoundNorTakenAway() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var position = somePosition(organisation).id();
        run(organisation, () -> {
            rules().setOptionsForOrganisation(organisation, EVERY_OPTION);
            rules().setOptionsForPosition(organisation, position, EVERY_OPTION);
        });
        // when
        run(other, () -> rules().setOptionsForPosition(other, position, ForwardingOptions.NONE));
        // then
        assertThat(in(other, () -> rules().optionsOfOrganisation(organisation))).isEqualTo(ForwardingOptions.NONE);
        assertThat(in(other, () -> rules().optionsOfPositions(organisation, List.of(position))))
                .isEmpty();
        assertThat(in(organisation, () -> rules().optionsOfPositions(organisation, List.of(position))))
                .containsEntry(position, EVERY_OPTION);
    }
}
