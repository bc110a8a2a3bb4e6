--liquibase formatted sql

--changeset pinbridge:bulk-forwarding
create table bulk_forwarding (
    organisation_id uuid not null references organisation,
    id uuid not null,
    started_by uuid not null,
    started_at timestamptz not null,
    asked_by uuid not null,
    cancelled_by uuid,
    cancelled_at timestamptz,
    primary key (organisation_id, id),
    constraint bulk_forwarding_cancelled check (num_nulls(cancelled_by, cancelled_at) in (0, 2))
);
create index bulk_forwarding_newest on bulk_forwarding (organisation_id, started_at desc, id desc);

alter table bulk_forwarding enable row level security;
alter table bulk_forwarding force row level security;
create policy tenant on bulk_forwarding
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on bulk_forwarding to pinbridge_app;
--rollback drop table bulk_forwarding;

--changeset pinbridge:bulk-row
create table bulk_row (
    organisation_id uuid not null,
    bulk_id uuid not null,
    ordinal integer not null,
    conversation_id uuid not null,
    state text not null,
    obstacle text,
    primary key (organisation_id, bulk_id, ordinal),
    unique (organisation_id, bulk_id, conversation_id),
    foreign key (organisation_id, bulk_id) references bulk_forwarding on delete cascade,
    foreign key (organisation_id, conversation_id) references conversation,
    constraint bulk_row_state check (
        (state in ('PENDING', 'ENTERED', 'FOUND', 'CALLED_OFF') and obstacle is null)
        or (state = 'NOT_POSSIBLE' and obstacle is not null)),
    constraint bulk_row_obstacle check (obstacle in
        ('CONVERSATION_NOT_STARTED', 'PLAN', 'NOT_CONNECTED', 'NOT_LINKED', 'ALREADY_FORWARDED'))
);
comment on column bulk_row.state is
    'What was done about the row; how far its candidate has come since is in the ledger.';
create index bulk_row_pending on bulk_row (organisation_id, bulk_id, ordinal) where state = 'PENDING';

alter table bulk_row enable row level security;
alter table bulk_row force row level security;
create policy tenant on bulk_row
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on bulk_row to pinbridge_app;
--rollback drop table bulk_row;

--changeset pinbridge:conversation-started-at-position
--comment Which of a position's conversations are offered to be sent after the fact.
create index conversation_started_at_position on conversation (organisation_id, position_id, sent_at desc, id desc)
    where status = 'STARTED';
--rollback drop index conversation_started_at_position;
