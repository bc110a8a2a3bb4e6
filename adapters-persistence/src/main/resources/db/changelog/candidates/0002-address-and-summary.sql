--liquibase formatted sql

--changeset pinbridge:candidate-address-and-summary
--comment An address is there as a whole or not at all; its second line and its region are not always.
alter table candidate
    add column address_line1 text,
    add column address_line2 text,
    add column town text,
    add column region text,
    add column postcode text,
    add column country text,
    add column summary text,
    add constraint candidate_address check (
        num_nulls(address_line1, town, postcode, country) = 0
        or num_nonnulls(address_line1, address_line2, town, region, postcode, country) = 0),
    add constraint candidate_country check (country ~ '^[A-Z]{2}$');
--rollback alter table candidate drop column address_line1, drop column address_line2, drop column town,
--rollback   drop column region, drop column postcode, drop column country, drop column summary;
