package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.application.directory.SignIn;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryWiring {
    @Bean
    SignIn signIn(
            Organisations organisations, People people, Transactions transactions, Events events, InstantSource clock) {
        return new SignIn(organisations, people, transactions, events, clock);
    }

    @Bean
    ReadDirectory readDirectory(Organisations organisations, People people, Transactions transactions) {
        return new ReadDirectory(organisations, people, transactions);
    }
}
