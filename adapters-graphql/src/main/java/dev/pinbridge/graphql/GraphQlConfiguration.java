package dev.pinbridge.graphql;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The whole API. Whoever imports it provides the use cases, the read models and
/// [dev.pinbridge.application.directory.CurrentActor] as beans.
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class GraphQlConfiguration {}
