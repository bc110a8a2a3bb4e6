package dev.pinbridge.application;

import static dev.pinbridge.application.directory.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.directory.Organisation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What [Transactions] promises.
public interface TransactionsContract extends StoresContract {
    private Transactions transactions() {
        return stores().transactions();
    }

    private Optional<Organisation> stored(Organisation organisation) {
        return in(organisation.id(), () -> stores().organisations().find(organisation.id()));
    }

    @Test
    default void keepsTheWorkAndReturnsItsResult() {
        // given
        var organisation = anOrganisation();
        // when
        var result = in(organisation.id(), () -> {
            stores().organisations().save(organisation);
            return "done";
        });
        // then
        assertThat(result).isEqualTo("done");
        assertThat(stored(organisation)).contains(organisation);
    }

    @Test
    default void keepsNothingOfWorkThatThrows() {
        // given
        var organisation = anOrganisation();
        // when
        assertThatThrownBy(() -> run(organisation.id(), () -> {
                    stores().organisations().save(organisation);
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no");
        // then
        assertThat(stored(organisation)).isEmpty();
    }

    @Test
    default void joinsTheSurroundingOneOfTheSameOrganisation() {
        // given
        var organisation = anOrganisation();
        // when
        assertThatThrownBy(() -> run(organisation.id(), () -> {
                    run(organisation.id(), () -> stores().organisations().save(organisation));
                    assertThat(stored(organisation)).contains(organisation);
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        // then
        assertThat(stored(organisation)).isEmpty();
    }

    @Test
    default void refusesAnotherOrganisationWithin() {
        // given
        var one = anOrganisation();
        var other = anOrganisation();
        // when
        assertThatIllegalStateException()
                .isThrownBy(() -> run(
                        one.id(),
                        () -> run(other.id(), () -> stores().organisations().save(other))));
        // then
        assertThat(stored(other)).isEmpty();
    }

    @Test
    default void canBeUsedAgainForAnyOrganisationAfterwards() {
        // given
        var one = anOrganisation();
        var other = anOrganisation();
        assertThatThrownBy(() -> run(one.id(), () -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        // when
        transactions().run(other.id(), () -> stores().organisations().save(other));
        // then
        assertThat(stored(other)).contains(other);
    }

    @Test
    default void nothingIsSeenOutsideAndNothingIsWritten() {
        // given
        var organisation = anOrganisation();
        run(organisation.id(), () -> stores().organisations().save(organisation));
        var other = anOrganisation();
        // when
        assertThatThrownBy(() -> stores().organisations().save(other)).isInstanceOf(RuntimeException.class);
        // then
        assertThat(stores().organisations().find(organisation.id())).isEmpty();
        assertThat(stored(other)).isEmpty();
    }
}
