--liquibase formatted sql

--changeset pinbridge:organisation-forwarding-options
--comment How the ATS is to take people in. Null says nothing.
create table organisation_forwarding_options (
    organisation_id uuid primary key references organisation,
    mails boolean,
    tag text,
    channel text,
    channel_source text
);

alter table organisation_forwarding_options enable row level security;
alter table organisation_forwarding_options force row level security;
create policy tenant on organisation_forwarding_options
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on organisation_forwarding_options to pinbridge_app;
--rollback drop table organisation_forwarding_options;

--changeset pinbridge:position-forwarding-options
--comment Null leaves it to the organisation; a position that says nothing at all has no row.
create table position_forwarding_options (
    organisation_id uuid not null,
    position_id uuid not null,
    mails boolean,
    tag text,
    channel text,
    channel_source text,
    primary key (organisation_id, position_id),
    foreign key (organisation_id, position_id) references position,
    constraint position_forwarding_options_said check (num_nonnulls(mails, tag, channel, channel_source) > 0)
);

alter table position_forwarding_options enable row level security;
alter table position_forwarding_options force row level security;
create policy tenant on position_forwarding_options
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on position_forwarding_options to pinbridge_app;
--rollback drop table position_forwarding_options;
