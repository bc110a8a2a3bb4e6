package dev.pinbridge.bootstrap.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Takes Brotli before gzip. Browsers name gzip first and mean nothing by it, and the order would decide.
final class SmallestFirst extends EncodedResourceResolver {
    private static final Pattern BROTLI = Pattern.compile("\\bbr\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:\\s|,|$))");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(
                request == null ? null : new BrotliFirst(request), requestPath, locations, chain);
    }

    private static final class BrotliFirst extends HttpServletRequestWrapper {
        private BrotliFirst(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var value = super.getHeader(name);
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)
                            && value != null
                            && BROTLI.matcher(value).find()
                    ? "br, " + value
                    : value;
        }
    }
}
