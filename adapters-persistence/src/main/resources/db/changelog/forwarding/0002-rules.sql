--liquibase formatted sql

--changeset pinbridge:organisation-forwarding-rule
create table organisation_forwarding_rule (
    organisation_id uuid primary key references organisation,
    automatic boolean not null,
    set_by uuid not null,
    set_at timestamptz not null
);

alter table organisation_forwarding_rule enable row level security;
alter table organisation_forwarding_rule force row level security;
create policy tenant on organisation_forwarding_rule
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on organisation_forwarding_rule to pinbridge_app;
--rollback drop table organisation_forwarding_rule;

--changeset pinbridge:position-forwarding-rule
create table position_forwarding_rule (
    organisation_id uuid not null,
    position_id uuid not null,
    automatic boolean not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (organisation_id, position_id),
    foreign key (organisation_id, position_id) references position
);

alter table position_forwarding_rule enable row level security;
alter table position_forwarding_rule force row level security;
create policy tenant on position_forwarding_rule
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on position_forwarding_rule to pinbridge_app;
--rollback drop table position_forwarding_rule;
