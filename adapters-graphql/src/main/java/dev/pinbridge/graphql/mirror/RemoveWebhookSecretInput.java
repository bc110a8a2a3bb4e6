package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;

/// Whose signing secret to forget.
record RemoveWebhookSecretInput(String account) {
    Decoded<AccountName> decode() {
        var fields = new InputFields();
        var name = fields.required("account", "Account", account, AccountName::parse);
        return fields.then(name::get);
    }
}
