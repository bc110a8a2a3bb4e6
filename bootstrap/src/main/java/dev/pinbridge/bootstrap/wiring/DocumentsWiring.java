package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.application.documents.UploadDocument;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentTypes;
import dev.pinbridge.domain.documents.Documents;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsWiring {
    @Bean
    UploadDocument uploadDocument(
            Documents documents, DocumentTypes types, Transactions transactions, InstantSource clock) {
        return new UploadDocument(documents, types, transactions, () -> new DocumentId(UUID.randomUUID()), clock);
    }

    @Bean
    ReadDocuments readDocuments(Documents documents, Transactions transactions) {
        return new ReadDocuments(documents, transactions);
    }
}
