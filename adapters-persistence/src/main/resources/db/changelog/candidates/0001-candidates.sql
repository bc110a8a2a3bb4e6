--liquibase formatted sql

--changeset pinbridge:candidate
create table candidate (
    organisation_id uuid not null references organisation,
    id uuid not null,
    email text not null,
    first_name text not null,
    last_name text,
    phone text,
    linked_in text,
    cv_id uuid,
    registered_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, cv_id) references document
);
create unique index candidate_email on candidate (organisation_id, email);
create index candidate_newest on candidate (organisation_id, registered_at desc, id desc);

alter table candidate enable row level security;
alter table candidate force row level security;
create policy tenant on candidate
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on candidate to pinbridge_app;
--rollback drop table candidate;
