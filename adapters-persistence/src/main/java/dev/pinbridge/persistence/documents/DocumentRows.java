package dev.pinbridge.persistence.documents;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.DocumentRecord;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface DocumentRows {
    @Mapping(target = "organisationId", source = "organisation")
    DocumentRecord row(Document document);
}
