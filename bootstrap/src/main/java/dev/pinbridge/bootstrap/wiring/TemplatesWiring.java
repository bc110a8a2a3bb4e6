package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.notes.CreateTemplate;
import dev.pinbridge.application.notes.DeleteTemplate;
import dev.pinbridge.application.notes.EditTemplate;
import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplatesWiring {
    @Bean
    CreateTemplate createTemplate(NoteTemplates templates, Transactions transactions) {
        return new CreateTemplate(templates, transactions, () -> new TemplateId(UUID.randomUUID()));
    }

    @Bean
    EditTemplate editTemplate(NoteTemplates templates, Transactions transactions) {
        return new EditTemplate(templates, transactions);
    }

    @Bean
    DeleteTemplate deleteTemplate(NoteTemplates templates, Transactions transactions) {
        return new DeleteTemplate(templates, transactions);
    }

    @Bean
    ReadTemplates readTemplates(NoteTemplates templates, Transactions transactions) {
        return new ReadTemplates(templates, transactions);
    }
}
