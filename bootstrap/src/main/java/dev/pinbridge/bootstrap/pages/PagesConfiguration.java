package dev.pinbridge.bootstrap.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands out the pages as the module `web` built them, compressed where the browser takes that.
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
    private static final String ROOT = "classpath:/META-INF/resources/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Their names say what is in them, so what is cached is never old.
        registry.addResourceHandler(Pages.ASSETS)
                .addResourceLocations(ROOT + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new SmallestFirst());
        registry.addResourceHandler(Pages.ICON)
                .addResourceLocations(ROOT)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        for (var product : Pages.PRODUCTS) {
            // The second by itself, since a handler leaves the empty path below its pattern alone.
            registry.addResourceHandler("/" + product, "/" + product + "/", "/" + product + "/**")
                    .addResourceLocations(ROOT + product + "/")
                    .setCacheControl(CacheControl.noCache())
                    .resourceChain(false)
                    .addResolver(new SmallestFirst())
                    .addResolver(new OnePage());
        }
    }
}
