package dev.pinbridge.application.recording;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.recording.AStandingOrder.anOrder;
import static dev.pinbridge.application.recording.AStandingOrder.orderFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.calls.ACall;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.domain.recording.StandingOrder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [RecordingOrders] promises.
public interface RecordingOrdersContract extends StoresContract {
    Instant NOON = Times.NOON;

    @Test
    default void keepsOrdersInEveryState() {
        // given
        var organisation = someOrganisation();
        var withoutEnd = new RecordingOrder(
                organisation, ACall.newId(), "", "https://example.org/7", Times.minutesLater(9), null);
        var all = List.of(
                anOrder(organisation),
                anOrder(organisation).told(NOON),
                anOrder(organisation).inVain("it is away ☹", Times.minutesLater(1)),
                anOrder(organisation).release(Times.minutesLater(2)),
                anOrder(organisation).release(NOON).told(Times.minutesLater(3)),
                StandingOrder.first(withoutEnd, NOON));
        // when
        save(organisation, all);
        // then
        assertThat(in(
                        organisation,
                        () -> orders().all(
                                        organisation,
                                        all.stream().map(StandingOrder::call).toList())))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(all)
                .allSatisfy(order -> assertThat(in(organisation, () -> orders().lock(organisation, order.call())))
                        .contains(order));
    }

    @Test
    default void replacesWhatWasKeptOfACall() {
        // given
        var organisation = someOrganisation();
        var earlier = anOrder(organisation).inVain("it is away", NOON);
        var later = earlier.release(NOON).told(NOON);
        // when
        save(organisation, List.of(earlier));
        save(organisation, List.of(later));
        // then
        assertThat(in(organisation, () -> orders().all(organisation, List.of(earlier.call()))))
                .containsExactly(later);
        assertThat(in(organisation, () -> orders().nextDue(organisation))).isEmpty();
    }

    @Test
    default void findsWhatIsToBeToldTheLongestDueFirst() {
        // given
        var organisation = someOrganisation();
        var second = anOrder(organisation).release(NOON);
        var first = anOrder(organisation).inVain("it is away", NOON.minusSeconds(1));
        var later = anOrder(organisation).inVain("it is away", NOON.plusSeconds(1));
        save(organisation, List.of(second, anOrder(organisation).told(NOON), first, later));
        // then
        assertThat(in(organisation, () -> orders().due(organisation, NOON, 9))).containsExactly(first, second);
        assertThat(in(organisation, () -> orders().due(organisation, NOON, 1))).containsExactly(first);
        assertThat(in(organisation, () -> orders().nextDue(organisation))).contains(NOON.minusSeconds(1));
    }

    @Test
    default void findsOrdersToJoinWhatThereIsNoMore() {
        // given
        var organisation = someOrganisation();
        var call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        var gone = anOrder(organisation);
        var goneToo = anOrder(organisation).told(NOON);
        save(organisation, List.of(orderFor(call), anOrder(organisation).release(NOON), gone, goneToo));
        // then
        assertThat(in(organisation, () -> orders().withoutCall(organisation, 9)))
                .containsExactlyInAnyOrder(gone, goneToo);
        assertThat(in(organisation, () -> orders().withoutCall(organisation, 1)))
                .hasSize(1);
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var order = anOrder(organisation);
        save(organisation, List.of(order));
        // then
        assertThat(in(other, () -> orders().lock(organisation, order.call()))).isEmpty();
        assertThat(in(other, () -> orders().all(organisation, List.of(order.call()))))
                .isEmpty();
        assertThat(in(other, () -> orders().due(other, NOON, 9))).isEmpty();
        assertThat(in(other, () -> orders().nextDue(other))).isEmpty();
        assertThat(in(other, () -> orders().withoutCall(other, 9))).isEmpty();
    }

    private void save(OrganisationId organisation, List<StandingOrder> some) {
        run(organisation, () -> some.forEach(orders()::save));
    }

    private RecordingOrders orders() {
        return stores().calls().orders();
    }
}
