--liquibase formatted sql

--changeset pinbridge:call-share
create table call_share (
    organisation_id uuid not null,
    call_id uuid not null,
    email text not null,
    shared_by uuid not null,
    shared_at timestamptz not null,
    primary key (organisation_id, call_id, email),
    foreign key (organisation_id, call_id) references call on delete cascade
);
create index call_share_email on call_share (organisation_id, email);

alter table call_share enable row level security;
alter table call_share force row level security;
create policy tenant on call_share
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call_share to pinbridge_app;
--rollback drop table call_share;

--changeset pinbridge:access-rules
create table access_rules (
    organisation_id uuid not null references organisation,
    is_by_hiring_role boolean not null,
    primary key (organisation_id)
);

alter table access_rules enable row level security;
alter table access_rules force row level security;
create policy tenant on access_rules
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on access_rules to pinbridge_app;
--rollback drop table access_rules;
