--liquibase formatted sql

--changeset pinbridge:sync-run
create table sync_run (
    organisation_id uuid not null references organisation,
    account text not null,
    kind text not null,
    started_at timestamptz not null,
    type text not null,
    changed bigint not null,
    removed bigint not null,
    ended_at timestamptz,
    trouble text,
    primary key (organisation_id, account, started_at, kind),
    constraint sync_run_type check (type in ('FIRST_IMPORT', 'LOOK', 'SWEEP'))
-- A first import changes its own with each page.
) with (fillfactor = 50);
comment on table sync_run is 'When records were read, and what came of it.';

alter table sync_run enable row level security;
alter table sync_run force row level security;
create policy tenant on sync_run
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on sync_run to pinbridge_app;
--rollback drop table sync_run;
