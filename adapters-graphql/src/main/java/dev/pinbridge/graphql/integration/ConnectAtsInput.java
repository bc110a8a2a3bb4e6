package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// Which account to connect to, and with what key. Cannot print the key.
record ConnectAtsInput(String atsUrl, String apiKey) {
    Decoded<Target> decode() {
        var fields = new InputFields();
        var account = fields.required("atsUrl", "ATS URL", atsUrl, AccountName::parse);
        var key = fields.required("apiKey", "API key", apiKey, ApiKey::new);
        return fields.then(() -> new Target(account.get(), key.get()));
    }

    record Target(AccountName account, ApiKey key) {}

    @Override
    public String toString() {
        return "ConnectAtsInput[atsUrl=" + atsUrl + ", apiKey=redacted]";
    }
}
