--liquibase formatted sql

--changeset pinbridge:forwarding
--comment The ledger. What a state does not have is null; which state has what is checked.
create table forwarding (
    organisation_id uuid not null references organisation,
    id uuid not null,
    candidate_id uuid not null,
    position_id uuid not null,
    account text,
    job_id text,
    job_title text,
    origin text not null,
    asked_by uuid,
    status text not null,
    since timestamptz not null,
    waiting_reason text,
    missing text[],
    due_at timestamptz,
    words text,
    looks integer,
    application_id text,
    attempts integer not null,
    earlier jsonb not null,
    created_at timestamptz not null,
    epoch bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, candidate_id) references candidate,
    foreign key (organisation_id, position_id) references position,
    constraint forwarding_target check (num_nulls(account, job_id, job_title) in (0, 3)),
    constraint forwarding_origin check (
        (origin = 'PERSON' and asked_by is not null)
        or (origin in ('ORGANISATION_RULE', 'POSITION_RULE') and asked_by is null)),
    constraint forwarding_waiting_reason check (waiting_reason in
        ('NOT_LINKED', 'NEEDS_INFORMATION', 'JOB_CLOSED', 'INTEGRATION_NEEDS_ATTENTION', 'PLAN')),
    constraint forwarding_missing check (missing <@ array['CV', 'PHONE', 'ADDRESS', 'SUMMARY']),
    constraint forwarding_attempts check (attempts >= 0),
    constraint forwarding_earlier check (jsonb_typeof(earlier) = 'array'),
    constraint forwarding_status check (case status
        when 'WAITING' then num_nulls(waiting_reason, missing) = 0
            and num_nonnulls(due_at, words, looks, application_id) = 0
        when 'QUEUED' then due_at is not null
            and num_nonnulls(waiting_reason, missing, looks, application_id) = 0
        when 'SENDING' then num_nonnulls(waiting_reason, missing, due_at, words, looks, application_id) = 0
        when 'UNCONFIRMED' then num_nulls(words, looks) = 0
            and num_nonnulls(waiting_reason, missing, application_id) = 0
        when 'SENT' then application_id is not null
            and num_nonnulls(waiting_reason, missing, due_at, words, looks) = 0
        when 'ALREADY_APPLIED' then application_id is not null
            and num_nonnulls(waiting_reason, missing, due_at, words, looks) = 0
        when 'REFUSED' then words is not null
            and num_nonnulls(waiting_reason, missing, due_at, looks, application_id) = 0
        when 'CANCELLED' then num_nonnulls(waiting_reason, missing, due_at, words, looks, application_id) = 0
        else false end)
);
create unique index forwarding_once_per_job on forwarding (organisation_id, account, job_id, candidate_id)
    where job_id is not null;
create unique index forwarding_once_without_job on forwarding (organisation_id, candidate_id, position_id)
    where job_id is null;
create index forwarding_due on forwarding (organisation_id, account, due_at, id) where due_at is not null;
create index forwarding_sending on forwarding (organisation_id, account) where status = 'SENDING';
create index forwarding_waiting on forwarding (organisation_id, waiting_reason, created_at, id)
    where status = 'WAITING';
create index forwarding_waiting_at_position on forwarding (organisation_id, position_id, waiting_reason)
    where status = 'WAITING';
create index forwarding_waiting_of_candidate on forwarding (organisation_id, candidate_id, waiting_reason)
    where status = 'WAITING';
create index forwarding_newest on forwarding (organisation_id, created_at desc, id desc);
create index forwarding_of_candidate on forwarding (organisation_id, candidate_id, created_at desc, id desc);
create index forwarding_at_position on forwarding (organisation_id, position_id, created_at desc, id desc);
create index forwarding_in_status on forwarding (organisation_id, status, created_at desc, id desc);

alter table forwarding enable row level security;
alter table forwarding force row level security;
create policy tenant on forwarding
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on forwarding to pinbridge_app;
--rollback drop table forwarding;

--changeset pinbridge:forwarding-conversation
create table forwarding_conversation (
    organisation_id uuid not null,
    conversation_id uuid not null,
    forwarding_id uuid not null,
    primary key (organisation_id, conversation_id),
    foreign key (organisation_id, conversation_id) references conversation,
    foreign key (organisation_id, forwarding_id) references forwarding
);

alter table forwarding_conversation enable row level security;
alter table forwarding_conversation force row level security;
create policy tenant on forwarding_conversation
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on forwarding_conversation to pinbridge_app;
--rollback drop table forwarding_conversation;
