--liquibase formatted sql

--changeset pinbridge:note
create table note (
    organisation_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    -- The template as it was when somebody last asked for the note. It may have been changed or deleted since.
    template_id uuid not null,
    template_kind text not null,
    template_name text not null,
    template_sections jsonb not null,
    status text not null,
    due_at timestamptz,
    tries integer not null default 0,
    trouble text,
    obstacle text,
    asks bigint not null,
    -- A hash of what it was written from.
    basis text,
    -- What there is so far while it is written.
    draft jsonb not null,
    -- The latest version; 0 while there is none.
    version integer not null default 0,
    suggestions jsonb not null,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, call_id) references call on delete cascade,
    unique (organisation_id, call_id, template_id),
    constraint note_status check (status in ('QUEUED', 'WRITTEN', 'FAILED', 'UNAVAILABLE')),
    constraint note_due check ((due_at is not null) = (status = 'QUEUED') and (tries = 0 or status = 'QUEUED')),
    constraint note_trouble check (case status when 'FAILED' then trouble is not null when 'QUEUED' then true
        else trouble is null end),
    constraint note_obstacle check ((obstacle is not null) = (status = 'UNAVAILABLE')),
    constraint note_json check (jsonb_typeof(template_sections) = 'array' and jsonb_typeof(draft) = 'array'
        and jsonb_typeof(suggestions) = 'array')
);
comment on table note is 'Notes of calls, and whether they are to be written.';
create index note_due on note (organisation_id, due_at, id) where due_at is not null;

alter table note enable row level security;
alter table note force row level security;
create policy tenant on note
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note to pinbridge_app;
--rollback drop table note;

--changeset pinbridge:note-version
create table note_version (
    organisation_id uuid not null,
    note_id uuid not null,
    number integer not null,
    change text not null,
    at timestamptz not null,
    -- Nobody for what the writer wrote.
    changed_by uuid,
    -- The model that wrote what no person did; nothing for an extract.
    model text,
    transcript_version integer not null,
    sections jsonb not null,
    primary key (organisation_id, note_id, number),
    foreign key (organisation_id, note_id) references note on delete cascade,
    constraint note_version_change check (
        change in ('WRITTEN', 'WRITTEN_ANEW', 'EDITED', 'SUGGESTION_TAKEN', 'REDACTED')),
    constraint note_version_changed_by check ((changed_by is null) = (change in ('WRITTEN', 'WRITTEN_ANEW'))),
    constraint note_version_sections check (jsonb_typeof(sections) = 'array')
);

alter table note_version enable row level security;
alter table note_version force row level security;
create policy tenant on note_version
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note_version to pinbridge_app;
--rollback drop table note_version;

--changeset pinbridge:note-run
create table note_run (
    organisation_id uuid not null references organisation,
    -- How often it was asked for.
    wakes bigint not null default 0,
    primary key (organisation_id)
);

alter table note_run enable row level security;
alter table note_run force row level security;
create policy tenant on note_run
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note_run to pinbridge_app;
--rollback drop table note_run;
