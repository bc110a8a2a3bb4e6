--liquibase formatted sql

--changeset pinbridge:organisation
create table organisation (
    organisation_id uuid primary key,
    name text not null,
    plan text not null,
    constraint organisation_plan check (plan in ('STARTER', 'GROWTH', 'SCALE', 'ENTERPRISE', 'LEGACY'))
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy tenant on organisation
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on organisation to pinbridge_app;
--rollback drop table organisation;

--changeset pinbridge:person
create table person (
    organisation_id uuid not null references organisation,
    id uuid not null,
    name text not null,
    email text not null,
    roles text[] not null,
    primary key (organisation_id, id),
    constraint person_roles check (roles <@ array['ADMIN', 'RECRUITER', 'MEMBER'])
);

alter table person enable row level security;
alter table person force row level security;
create policy tenant on person
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on person to pinbridge_app;
--rollback drop table person;
