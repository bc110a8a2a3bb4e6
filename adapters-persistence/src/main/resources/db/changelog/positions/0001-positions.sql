--liquibase formatted sql

--changeset pinbridge:position
create table position (
    organisation_id uuid not null references organisation,
    id uuid not null,
    title text not null,
    description text not null,
    location text,
    employment_type text,
    workplace_type text,
    created_at timestamptz not null,
    created_by uuid not null,
    primary key (organisation_id, id)
);
create index position_newest on position (organisation_id, created_at desc, id desc);

alter table position enable row level security;
alter table position force row level security;
create policy tenant on position
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on position to pinbridge_app;
--rollback drop table position;

--changeset pinbridge:job-link
create table job_link (
    organisation_id uuid not null,
    position_id uuid not null,
    account text not null,
    job_id text not null,
    job_uuid text,
    title text not null,
    status text not null,
    location text,
    department text,
    employment_type text,
    workplace_type text,
    seen_at timestamptz not null,
    linked_at timestamptz not null,
    linked_by uuid not null,
    primary key (organisation_id, position_id),
    foreign key (organisation_id, position_id) references position on delete cascade,
    constraint job_link_status check (status in ('OPEN', 'DRAFT', 'PENDING_APPROVAL', 'CLOSED', 'ARCHIVED', 'ON_HOLD',
        'CANCELLED', 'FILLED', 'PREVIEW', 'DELETED', 'OTHER'))
);
create index job_link_seen on job_link (organisation_id, account, seen_at);

alter table job_link enable row level security;
alter table job_link force row level security;
create policy tenant on job_link
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on job_link to pinbridge_app;
--rollback drop table job_link;
