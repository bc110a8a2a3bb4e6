package dev.pinbridge.persistence;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// Every store, the transactions and the queue as beans of their ports' types. Wants a `DataSource`, a
/// `DSLContext` that joins Spring's transactions, a transaction manager, a clock and, before the first
/// lane runs, the use cases.
@ComponentScan
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {}
