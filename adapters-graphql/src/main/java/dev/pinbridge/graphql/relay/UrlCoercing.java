package dev.pinbridge.graphql.relay;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses go out in ASCII, whatever they hold.
final class UrlCoercing implements Coercing<URI, String> {
    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof URI uri) {
            return uri.toASCIIString();
        }
        throw new CoercingSerializeException(
                "not an address: " + result.getClass().getSimpleName());
    }

    @Override
    public URI parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return new URI(String.valueOf(input));
        } catch (URISyntaxException e) {
            throw new CoercingParseValueException("must be an address such as https://example.org/", e);
        }
    }

    @Override
    public URI parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return parseValue(String.valueOf(text.getValue()), context, locale);
        }
        throw new CoercingParseLiteralException("must be an address such as \"https://example.org/\"");
    }
}
