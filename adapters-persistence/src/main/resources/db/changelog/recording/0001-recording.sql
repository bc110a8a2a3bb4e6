--liquibase formatted sql

--changeset pinbridge:recording-order
create table recording_order (
    organisation_id uuid not null references organisation,
    -- Of a call that may have been deleted: the recorder is told of that, too.
    call_id uuid not null,
    -- What to join; nothing for a call that is released.
    title text,
    join_url text,
    start_at timestamptz,
    end_at timestamptz,
    epoch bigint not null,
    -- Either the recorder was told, or it is to be.
    told_at timestamptz,
    due_at timestamptz,
    tries integer not null default 0,
    trouble text,
    primary key (organisation_id, call_id),
    constraint recording_order_instruction check (num_nulls(title, join_url, start_at) in (0, 3)
        and (end_at is null or start_at is not null)),
    constraint recording_order_telling check (num_nulls(told_at, due_at) = 1
        and (told_at is null or (tries = 0 and trouble is null)))
);
comment on table recording_order is 'The last word on each call that the recorder was or is to be told of.';
create index recording_order_due on recording_order (organisation_id, due_at, call_id) where due_at is not null;

alter table recording_order enable row level security;
alter table recording_order force row level security;
create policy tenant on recording_order
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on recording_order to pinbridge_app;
--rollback drop table recording_order;

--changeset pinbridge:recorder-briefing
create table recorder_briefing (
    organisation_id uuid not null references organisation,
    -- How often it was asked for.
    wakes bigint not null default 0,
    primary key (organisation_id)
);

alter table recorder_briefing enable row level security;
alter table recorder_briefing force row level security;
create policy tenant on recorder_briefing
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on recorder_briefing to pinbridge_app;
--rollback drop table recorder_briefing;
