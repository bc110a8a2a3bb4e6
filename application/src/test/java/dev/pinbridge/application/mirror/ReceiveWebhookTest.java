package dev.pinbridge.application.mirror;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.WebhookAddress;
import dev.pinbridge.domain.mirror.WebhookEvent;
import dev.pinbridge.domain.mirror.WebhookSecret;
import dev.pinbridge.domain.mirror.WebhookTally;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReceiveWebhookTest {
    private static final WebhookSecret SECRET = new WebhookSecret("secret");
    private static final WebhookSecret NEW = new WebhookSecret("new");
    private static final byte[] HIRED = InMemoryAtsWebhooks.body("application_hired", "application", "job");

    private final World world = World.connected();
    private final OrganisationId organisation = world.admin.organisation();
    private final WebhookAddress address = address();

    @Test
    void looksAtWhatItTouches() {
        // given
        everyKindIsMirrored();
        set(SECRET);
        var woken = world.mirrorRuns.woken().size();
        // when
        var result = receive(HIRED, SECRET);
        // then
        assertThat(result).isInstanceOf(ReceiveWebhookResult.Received.class);
        assertThat(asked()).containsExactlyInAnyOrder(RecordKind.APPLICATIONS, RecordKind.CANDIDATES);
        assertThat(world.mirrorRuns.woken()).hasSize(woken + 1);
    }

    @Test
    void asksForNothingWhenItCameBefore() {
        // given
        set(SECRET);
        receive(HIRED, SECRET);
        var woken = world.mirrorRuns.woken();
        // when
        var result = receive(HIRED, SECRET);
        // then
        assertThat(result).isEqualTo(new ReceiveWebhookResult.Replayed());
        assertThat(world.mirrorRuns.woken()).isEqualTo(woken);
        assertThat(tally()).isEqualTo(new WebhookTally(world.instant(), 1, 0));
    }

    @Test
    void keepsWhatMakesNoSenseAndLooksAllTheSame() {
        // given
        everyKindIsMirrored();
        set(SECRET);
        // when
        var result = receive("?".getBytes(StandardCharsets.UTF_8), SECRET);
        // then
        assertThat(((ReceiveWebhookResult.Received) result).delivery().event())
                .isEqualTo(new WebhookEvent.Senseless("it is no event"));
        assertThat(asked()).containsExactlyInAnyOrder(RecordKind.INTERVIEWS, RecordKind.APPLICATIONS);
    }

    @Test
    void believesNothingThatIsNotSigned() {
        // given
        var woken = world.mirrorRuns.woken();
        // when, then
        assertThat(receive(HIRED, SECRET)).isEqualTo(new ReceiveWebhookResult.SecretMissing());
        set(SECRET);
        assertThat(world.receiveWebhook.receive(address, HIRED, null))
                .isEqualTo(new ReceiveWebhookResult.WronglySigned());
        assertThat(receive(HIRED, NEW)).isEqualTo(new ReceiveWebhookResult.WronglySigned());
        assertThat(world.removeWebhookSecret.remove(world.admin, ACME)).isTrue();
        assertThat(receive(HIRED, SECRET)).isEqualTo(new ReceiveWebhookResult.SecretMissing());
        assertThat(tally()).isEqualTo(new WebhookTally(null, 0, 4));
        assertThat(world.mirrorRuns.woken()).isEqualTo(woken);
    }

    @Test
    void takesBothSecretsUntilTheNewOneIsSeen() {
        // given
        set(SECRET);
        set(NEW);
        // when, then
        assertThat(receive(event(1), SECRET)).isInstanceOf(ReceiveWebhookResult.Received.class);
        assertThat(receive(event(2), NEW)).isInstanceOf(ReceiveWebhookResult.Received.class);
        assertThat(receive(event(3), SECRET)).isEqualTo(new ReceiveWebhookResult.WronglySigned());
    }

    @Test
    void takesTheOldSecretForADayAtMost() {
        // given
        set(SECRET);
        set(NEW);
        // when
        world.pass(Duration.ofHours(24));
        // then
        assertThat(receive(HIRED, SECRET)).isEqualTo(new ReceiveWebhookResult.WronglySigned());
        assertThat(receive(HIRED, NEW)).isInstanceOf(ReceiveWebhookResult.Received.class);
    }

    @Test
    void forgetsWhatCameThirtyDaysAgo() {
        // given
        set(SECRET);
        receive(HIRED, SECRET);
        // when
        world.pass(Duration.ofDays(30).plusSeconds(1));
        // then
        assertThat(receive(HIRED, SECRET)).isInstanceOf(ReceiveWebhookResult.Received.class);
    }

    @Test
    void looksAtNothingOfAnAccountThatNobodyIsConnectedTo() {
        // given
        set(SECRET);
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        var woken = world.mirrorRuns.woken();
        // when, then
        assertThat(receive(HIRED, SECRET)).isInstanceOf(ReceiveWebhookResult.Received.class);
        assertThat(world.mirrorRuns.woken()).isEqualTo(woken);
    }

    @Test
    void isUnknownOnceTheAccountIsPurged() {
        // given
        set(SECRET);
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.PURGE);
        // then
        assertThat(receive(HIRED, SECRET)).isEqualTo(new ReceiveWebhookResult.UnknownWebhook());
    }

    @Test
    void isSetUpByAdminsForConnectedAccounts() {
        // given
        var recruiter = world.signIn(Plan.GROWTH, Role.RECRUITER);
        var other = new AccountName("globex");
        // when, then
        assertThatThrownBy(() -> world.setWebhookSecret.set(recruiter, ACME, SECRET))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.removeWebhookSecret.remove(recruiter, ACME))
                .isInstanceOf(NotAllowed.class);
        assertThat(world.setWebhookSecret.set(world.admin, other, SECRET)).isFalse();
        assertThat(world.removeWebhookSecret.remove(world.admin, other)).isFalse();
        assertThat(world.openWebhook.open(recruiter, ACME).url()).isNull();
        assertThat(world.openWebhook.open(world.admin, ACME).url())
                .hasToString("https://service.example" + address.path());
    }

    private WebhookAddress address() {
        var url =
                Objects.requireNonNull(world.openWebhook.open(world.admin, ACME).url());
        return WebhookAddress.parse(url.getPath().substring(WebhookAddress.PATH.length()))
                .orElseThrow();
    }

    private void set(WebhookSecret secret) {
        assertThat(world.setWebhookSecret.set(world.admin, ACME, secret)).isTrue();
    }

    private static byte[] event(int number) {
        return InMemoryAtsWebhooks.body("event_" + number);
    }

    private ReceiveWebhookResult receive(byte[] body, WebhookSecret secret) {
        return world.receiveWebhook.receive(address, body, InMemoryAtsWebhooks.signature(body, secret));
    }

    private WebhookTally tally() {
        return world.openWebhook.open(world.admin, ACME).tally();
    }

    private void everyKindIsMirrored() {
        var kinds = world.stores.mirror().kinds();
        world.transactions.run(
                organisation,
                () -> Arrays.stream(RecordKind.values())
                        .map(kind -> KindMirror.notBegun(organisation, ACME, kind, world.instant()))
                        .forEach(mirror -> kinds.save(mirror.counted())));
    }

    private Set<RecordKind> asked() {
        var kinds = world.stores.mirror().kinds();
        return world.transactions.within(organisation, () -> kinds.of(organisation, ACME)).stream()
                .filter(mirror -> world.instant().equals(mirror.looks().askedAt()))
                .map(KindMirror::kind)
                .collect(Collectors.toSet());
    }
}
