package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.Country;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import org.jspecify.annotations.Nullable;

/// Where a person lives.
record PostalAddressInput(
        String line1,
        @Nullable String line2,
        String town,
        @Nullable String region,
        String postcode,
        String country) {
    Field<@Nullable PostalAddress> decode(InputFields fields) {
        var first = fields.required("line1", "First line of the address", line1, PostalAddress::part);
        var second = fields.optional("line2", "Second line of the address", line2, PostalAddress::part);
        var place = fields.required("town", "Town", town, PostalAddress::part);
        var state = fields.optional("region", "State or province", region, PostalAddress::part);
        var code = fields.required("postcode", "Postcode", postcode, PostalAddress::postcode);
        var land = fields.required("country", "Country", country, Country::new);
        return () -> new PostalAddress(first.get(), second.get(), place.get(), state.get(), code.get(), land.get());
    }
}
