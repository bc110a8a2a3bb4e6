package dev.pinbridge.bootstrap.pages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Answers every address below a product with its one page, which finds out by itself what to show there.
final class OnePage extends PathResourceResolver {
    static final String NAME = "index.html";

    @Override
    protected @Nullable Resource getResource(String resourcePath, Resource location) throws IOException {
        return super.getResource(NAME, location);
    }
}
