package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// Which product to connect to which account, and with what key. Cannot print the key.
record ConnectAtsInput(Product product, String atsUrl, String apiKey) {
    Decoded<Target> decode() {
        var fields = new InputFields();
        var account = fields.required("atsUrl", "ATS URL", atsUrl, AccountName::parse);
        var key = fields.required("apiKey", "API key", apiKey, ApiKey::new);
        return fields.then(() -> new Target(account.get(), key.get()));
    }

    record Target(AccountName account, ApiKey key) {}

    @Override
    public String toString() {
        return "ConnectAtsInput[product=" + product + ", atsUrl=" + atsUrl + ", apiKey=redacted]";
    }
}
