package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.ForwardingRule;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.RowMapping;
import dev.pinbridge.persistence.generated.tables.records.OrganisationForwardingOptionsRecord;
import dev.pinbridge.persistence.generated.tables.records.OrganisationForwardingRuleRecord;
import dev.pinbridge.persistence.generated.tables.records.PositionForwardingOptionsRecord;
import dev.pinbridge.persistence.generated.tables.records.PositionForwardingRuleRecord;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface RuleRows {
    @Mapping(target = "organisationId", source = "organisation")
    OrganisationForwardingRuleRecord row(OrganisationId organisation, ForwardingRule rule);

    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "positionId", source = "position")
    PositionForwardingRuleRecord row(OrganisationId organisation, PositionId position, ForwardingRule rule);

    @Mapping(target = "organisationId", source = "organisation")
    OrganisationForwardingOptionsRecord row(OrganisationId organisation, ForwardingOptions options);

    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "positionId", source = "position")
    PositionForwardingOptionsRecord row(OrganisationId organisation, PositionId position, ForwardingOptions options);
}
