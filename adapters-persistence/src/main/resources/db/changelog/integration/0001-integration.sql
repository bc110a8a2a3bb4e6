--liquibase formatted sql

--changeset pinbridge:integration
create table integration (
    organisation_id uuid primary key references organisation,
    id uuid not null,
    account text not null,
    granted text[] not null,
    connected_at timestamptz not null,
    connected_by uuid not null,
    state text not null,
    changed_at timestamptz,
    attention_cause text,
    disconnected_by uuid,
    constraint integration_granted
        check (granted <@ array['READ_JOBS', 'WRITE_APPLICATIONS', 'READ_APPLICATIONS']),
    constraint integration_state check (
        (state = 'CONNECTED' and num_nonnulls(changed_at, attention_cause, disconnected_by) = 0)
        or (state = 'NEEDS_ATTENTION' and num_nulls(changed_at, attention_cause) = 0 and disconnected_by is null)
        or (state = 'DISCONNECTED' and num_nulls(changed_at, disconnected_by) = 0 and attention_cause is null)),
    constraint integration_attention_cause check (attention_cause in
        ('KEY_REFUSED', 'API_SWITCHED_OFF', 'JOBS_NOT_READABLE', 'APPLICATIONS_NOT_WRITABLE',
        'APPLICATIONS_NOT_READABLE'))
);

alter table integration enable row level security;
alter table integration force row level security;
create policy tenant on integration
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on integration to pinbridge_app;
--rollback drop table integration;

--changeset pinbridge:integration-api-key
create table integration_api_key (
    -- One for each organisation, as there is one integration: a key that was replaced is gone.
    organisation_id uuid primary key references organisation,
    integration_id uuid not null,
    sealed bytea not null
);
comment on column integration_api_key.sealed is
    'Encrypted for this organisation and integration; starts with the id of the key that sealed it.';

alter table integration_api_key enable row level security;
alter table integration_api_key force row level security;
create policy tenant on integration_api_key
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on integration_api_key to pinbridge_app;
--rollback drop table integration_api_key;
