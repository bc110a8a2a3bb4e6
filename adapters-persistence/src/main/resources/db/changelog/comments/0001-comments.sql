--liquibase formatted sql

--changeset pinbridge:ats-comment
--comment What a state does not have is null; which state has what is checked.
create table ats_comment (
    organisation_id uuid not null references organisation,
    id uuid not null,
    account text not null,
    application_id text not null,
    call_id uuid not null,
    purpose text not null,
    text text not null,
    asked_by uuid,
    status text not null,
    since timestamptz not null,
    obstacle text,
    due_at timestamptz,
    words text,
    looks integer,
    ats_comment_id text,
    -- What follows from purpose and state, for the order in which they are worked on.
    precedence integer not null,
    attempts integer not null,
    interruptions integer not null,
    created_at timestamptz not null,
    epoch bigint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint ats_comment_purpose check (purpose in ('LINK', 'NOTES')),
    constraint ats_comment_obstacle check (obstacle in ('NOT_CONNECTED', 'NO_PERMISSION', 'PARKED')),
    constraint ats_comment_attempts check (attempts >= 0 and interruptions >= 0),
    constraint ats_comment_status check (case status
        when 'WAITING' then obstacle is not null and num_nonnulls(due_at, words, looks, ats_comment_id) = 0
        when 'QUEUED' then due_at is not null and num_nonnulls(obstacle, looks, ats_comment_id) = 0
        when 'SENDING' then num_nonnulls(obstacle, due_at, words, looks, ats_comment_id) = 0
        when 'UNCONFIRMED' then num_nulls(words, looks) = 0 and num_nonnulls(obstacle, ats_comment_id) = 0
        when 'POSTED' then ats_comment_id is not null and num_nonnulls(obstacle, due_at, words, looks) = 0
        when 'REFUSED' then words is not null and num_nonnulls(obstacle, due_at, looks, ats_comment_id) = 0
        when 'CANCELLED' then num_nonnulls(obstacle, due_at, words, looks, ats_comment_id) = 0
        else false end)
);
comment on table ats_comment is 'Comments that we make on applications of the ATS, each exactly once.';
create index ats_comment_due on ats_comment (organisation_id, account, precedence, due_at, id)
    where due_at is not null;
create index ats_comment_next on ats_comment (organisation_id, account, due_at) where due_at is not null;
create index ats_comment_in_status on ats_comment (organisation_id, account, status, id);
create index ats_comment_unsent on ats_comment (organisation_id, purpose, id) where status in ('WAITING', 'QUEUED');
create index ats_comment_of_call on ats_comment (organisation_id, call_id, created_at, id);

alter table ats_comment enable row level security;
alter table ats_comment force row level security;
create policy tenant on ats_comment
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on ats_comment to pinbridge_app;
--rollback drop table ats_comment;

--changeset pinbridge:comment-lane
create table comment_lane (
    organisation_id uuid not null references organisation,
    account text not null,
    -- How often work in it was asked for.
    wakes bigint not null default 0,
    primary key (organisation_id, account)
);

alter table comment_lane enable row level security;
alter table comment_lane force row level security;
create policy tenant on comment_lane
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on comment_lane to pinbridge_app;
--rollback drop table comment_lane;
