package dev.pinbridge.application.mirror;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.RecordKind;
import java.util.Arrays;
import java.util.List;

/// How far an organisation's mirrors have come.
@ReadModel
public final class ReadMirror {
    private final Integrations integrations;
    private final AccountMirrors accounts;
    private final KindMirrors mirrors;
    private final MirroredRecords records;
    private final Transactions transactions;

    public ReadMirror(
            Integrations integrations,
            AccountMirrors accounts,
            KindMirrors mirrors,
            MirroredRecords records,
            Transactions transactions) {
        this.integrations = integrations;
        this.accounts = accounts;
        this.mirrors = mirrors;
        this.records = records;
        this.transactions = transactions;
    }

    /// Of every account that a product is connected to.
    public List<MirrorProgress> of(Actor actor) {
        return of(actor.organisation());
    }

    /// As [#of(Actor)], for those who may see it already.
    public List<MirrorProgress> of(OrganisationId organisation) {
        return transactions.within(
                organisation,
                () -> integrations.accountsInUse(organisation).stream()
                        .map(account -> progress(organisation, account))
                        .toList());
    }

    private MirrorProgress progress(OrganisationId organisation, AccountName account) {
        var known = mirrors.of(organisation, account);
        var connected = integrations.of(organisation).stream()
                .filter(Integration.Connected.class::isInstance)
                .filter(integration -> integration.account().equals(account))
                .toList();
        var kinds = Arrays.stream(RecordKind.values())
                .map(kind -> progress(organisation, account, kind, connected, known))
                .toList();
        var mirror = accounts.of(organisation, account).orElseGet(() -> AccountMirror.starting(organisation, account));
        return new MirrorProgress(mirror, kinds);
    }

    private KindProgress progress(
            OrganisationId organisation,
            AccountName account,
            RecordKind kind,
            List<Integration> connected,
            List<KindMirror> known) {
        return new KindProgress(
                kind,
                connected.stream()
                        .anyMatch(integration -> integration.permissions().allow(kind.needed())),
                known.stream()
                        .filter(mirror -> mirror.kind() == kind)
                        .findFirst()
                        .orElse(null),
                records.count(organisation, account, kind),
                records.aside(organisation, account, kind));
    }
}
