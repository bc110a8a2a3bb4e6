package dev.pinbridge.application.notices;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import java.util.List;
import java.util.Optional;

/// The products that are connected to an account, of which the first tells of its import.
///
/// @param all in the order of [Product]
record ImportTellers(OrganisationId organisation, AccountName account, List<Product> all) {
    ImportTellers {
        all = List.copyOf(all);
    }

    static ImportTellers of(Integrations integrations, OrganisationId organisation, AccountName account) {
        return new ImportTellers(
                organisation,
                account,
                integrations.of(organisation).stream()
                        .filter(integration -> isUsing(integration, account))
                        .map(Integration::product)
                        .toList());
    }

    /// Empty when it was disconnected in between, so that nobody is to be told.
    Optional<Product> lockFirst(Integrations integrations) {
        return all.stream()
                .findFirst()
                .flatMap(product -> integrations.lock(organisation, product))
                .filter(integration -> isUsing(integration, account))
                .map(Integration::product);
    }

    private static boolean isUsing(Integration integration, AccountName account) {
        return integration instanceof Integration.InUse && integration.account().equals(account);
    }
}
