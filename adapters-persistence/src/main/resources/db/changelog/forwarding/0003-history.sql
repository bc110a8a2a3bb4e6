--liquibase formatted sql

--changeset pinbridge:forwarding-urgency
--comment Who waits comes first within an account; rows that broke off are found apart from the others.
alter table forwarding
    add column urgency smallint not null default 1,
    add column interruptions integer not null default 0,
    add constraint forwarding_urgency check (urgency between 0 and 2),
    add constraint forwarding_interruptions check (interruptions >= 0),
    drop constraint forwarding_waiting_reason,
    add constraint forwarding_waiting_reason check (waiting_reason in
        ('NOT_LINKED', 'NEEDS_INFORMATION', 'JOB_CLOSED', 'INTEGRATION_NEEDS_ATTENTION', 'PLAN', 'PARKED'));
alter table forwarding alter column urgency drop default, alter column interruptions drop default;
drop index forwarding_due;
create index forwarding_due on forwarding (organisation_id, account, urgency, due_at, id) where due_at is not null;
create index forwarding_suspect on forwarding (organisation_id, account, due_at, id)
    where status = 'QUEUED' and interruptions > 0;
--rollback drop index forwarding_suspect;
--rollback drop index forwarding_due;
--rollback create index forwarding_due on forwarding (organisation_id, account, due_at, id) where due_at is not null;
--rollback alter table forwarding drop column urgency, drop column interruptions;

--changeset pinbridge:forwarding-history
--comment A line for each version of a row of the ledger.
create table forwarding_history (
    organisation_id uuid not null,
    forwarding_id uuid not null,
    epoch bigint not null,
    at timestamptz not null,
    status text not null,
    waiting_reason text,
    words text,
    moved_by text not null,
    mover_id uuid,
    reply_status smallint,
    reply_request_id text,
    primary key (organisation_id, forwarding_id, epoch),
    foreign key (organisation_id, forwarding_id) references forwarding on delete cascade,
    constraint forwarding_history_status check (status in
        ('WAITING', 'QUEUED', 'SENDING', 'UNCONFIRMED', 'SENT', 'ALREADY_APPLIED', 'REFUSED', 'CANCELLED')),
    constraint forwarding_history_waiting_reason check ((status = 'WAITING') = (waiting_reason is not null)),
    constraint forwarding_history_moved_by check (
        (moved_by = 'PERSON' and mover_id is not null)
        or (moved_by in ('ORGANISATION_RULE', 'POSITION_RULE', 'SERVICE') and mover_id is null)),
    constraint forwarding_history_reply check (reply_request_id is null or reply_status is not null)
);

alter table forwarding_history enable row level security;
alter table forwarding_history force row level security;
create policy tenant on forwarding_history
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on forwarding_history to pinbridge_app;
--rollback drop table forwarding_history;
