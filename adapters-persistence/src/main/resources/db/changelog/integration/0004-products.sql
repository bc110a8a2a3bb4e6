--liquibase formatted sql

--changeset pinbridge:integration-of-a-product
--comment What there was is cord's, as the default says for a moment; it spares the update that policies would hide rows from.
alter table integration add column product text not null default 'CORD';
alter table integration alter column product drop default;
alter table integration drop constraint integration_pkey;
alter table integration add primary key (organisation_id, product);
alter table integration add constraint integration_id unique (organisation_id, id);
alter table integration add constraint integration_product check (product in ('CORD', 'METAVIEW'));
alter table integration drop constraint integration_granted;
alter table integration add constraint integration_granted check (granted <@ array['READ_JOBS', 'WRITE_APPLICATIONS',
    'READ_APPLICATIONS', 'READ_USERS', 'READ_CANDIDATES', 'READ_INTERVIEWS', 'READ_COMMENTS', 'WRITE_COMMENTS',
    'READ_SCORECARDS']);
--rollback empty

--changeset pinbridge:integration-api-key-of-a-product
alter table integration_api_key add column product text not null default 'CORD';
alter table integration_api_key alter column product drop default;
alter table integration_api_key drop constraint integration_api_key_pkey;
alter table integration_api_key add primary key (organisation_id, product);
alter table integration_api_key add constraint integration_api_key_product check (product in ('CORD', 'METAVIEW'));
--rollback empty

--changeset pinbridge:capability-health-of-a-product
alter table capability_health add column product text not null default 'CORD';
alter table capability_health alter column product drop default;
alter table capability_health drop constraint capability_health_pkey;
alter table capability_health add primary key (organisation_id, product, capability);
alter table capability_health add constraint capability_health_product check (product in ('CORD', 'METAVIEW'));
--rollback empty
