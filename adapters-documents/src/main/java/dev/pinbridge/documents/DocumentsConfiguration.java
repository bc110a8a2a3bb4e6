package dev.pinbridge.documents;

import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.application.documents.UploadDocument;
import dev.pinbridge.domain.documents.DocumentTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Documents over HTTP, and telling what they are.
@Configuration(proxyBeanMethods = false)
public class DocumentsConfiguration {
    @Bean
    DocumentTypes documentTypes() {
        return new TikaDocumentTypes();
    }

    @Bean
    DocumentsController documentsController(
            UploadDocument uploadDocument, ReadDocuments readDocuments, CurrentActor currentActor) {
        return new DocumentsController(uploadDocument, readDocuments, currentActor);
    }

    @Bean
    DocumentProblems documentProblems() {
        return new DocumentProblems();
    }
}
