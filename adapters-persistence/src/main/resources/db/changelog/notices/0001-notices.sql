--liquibase formatted sql

--changeset pinbridge:notice
create table notice (
    organisation_id uuid not null references organisation,
    id uuid not null,
    kind text not null,
    capability text,
    position_id uuid,
    raised_at timestamptz not null,
    status text not null,
    changed_at timestamptz,
    dismissed_by uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, position_id) references position on delete cascade,
    constraint notice_capability check (capability in ('READ_JOBS', 'WRITE_APPLICATIONS', 'READ_APPLICATIONS')),
    constraint notice_kind check (case kind
        when 'KEY_REFUSED' then num_nonnulls(capability, position_id) = 0
        when 'API_SWITCHED_OFF' then num_nonnulls(capability, position_id) = 0
        when 'PERMISSION_LOST' then capability is not null and position_id is null
        when 'JOB_CLOSED' then position_id is not null and capability is null
        when 'SENDS_REFUSED' then position_id is not null and capability is null
        when 'OUTCOME_UNKNOWN' then position_id is not null and capability is null
        when 'NEEDS_INFORMATION' then position_id is not null and capability is null
        when 'SENDS_PARKED' then position_id is not null and capability is null
        else false end),
    constraint notice_status check (
        (status = 'OPEN' and num_nonnulls(changed_at, dismissed_by) = 0)
        or (status = 'DISMISSED' and num_nulls(changed_at, dismissed_by) = 0)
        or (status = 'RESOLVED' and changed_at is not null and dismissed_by is null))
);
-- What repeats adds nothing.
create unique index notice_once on notice (organisation_id, kind, position_id, capability) nulls not distinct
    where status <> 'RESOLVED';
create index notice_newest on notice (organisation_id, raised_at desc, id desc);
create index notice_open on notice (organisation_id, raised_at desc, id desc) where status = 'OPEN';

alter table notice enable row level security;
alter table notice force row level security;
create policy tenant on notice
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on notice to pinbridge_app;
--rollback drop table notice;

--changeset pinbridge:forwarding-stalled
--comment The few rows that stand still until a person does something, for counting.
create index forwarding_stalled on forwarding (organisation_id, position_id)
    where (status = 'WAITING' and waiting_reason in ('JOB_CLOSED', 'NEEDS_INFORMATION', 'PARKED'))
        or status = 'REFUSED' or (status = 'UNCONFIRMED' and due_at is null);
create index forwarding_of_account on forwarding (organisation_id, account, status);
--rollback drop index forwarding_stalled;
--rollback drop index forwarding_of_account;

--changeset pinbridge:forwarding-conversation-of-row
--comment For purging.
create index forwarding_conversation_of_row on forwarding_conversation (organisation_id, forwarding_id);
--rollback drop index forwarding_conversation_of_row;
