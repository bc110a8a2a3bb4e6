--liquibase formatted sql

--changeset pinbridge:call
create table call (
    organisation_id uuid not null references organisation,
    id uuid not null,
    origin text not null,
    -- What tells that two of an origin are the same.
    reference text,
    account text,
    interview_id text,
    invite_sequence integer,
    title text not null,
    type text not null,
    start_at timestamptz,
    end_at timestamptz,
    join_url text,
    -- The same wherever the link came from.
    join_key text,
    status text not null,
    release_reason text,
    released_at timestamptz,
    -- Whether it was about a confidential job when what it was matched with was deleted.
    is_confidential boolean not null default false,
    recorded_by uuid,
    recorded_at timestamptz not null,
    -- When it begins, or became known: what lists are ordered by.
    at timestamptz not null,
    primary key (organisation_id, id),
    constraint call_origin check (
        (origin = 'ATS_INTERVIEW' and num_nulls(reference, account, interview_id) = 0 and invite_sequence is null)
        or (origin = 'INVITE' and num_nulls(reference, invite_sequence) = 0
            and num_nonnulls(account, interview_id) = 0)
        or (origin in ('ONGOING', 'UPLOAD') and num_nonnulls(account, interview_id, invite_sequence) = 0)),
    constraint call_type check (type in ('JOB_INTERVIEW', 'DEBRIEF', 'OTHER')),
    constraint call_status check (status in ('EXPECTED', 'HELD', 'RELEASED')),
    constraint call_release check ((status = 'RELEASED') = (released_at is not null)
        and num_nulls(release_reason, released_at) in (0, 2))
);
create unique index call_reference on call (organisation_id, origin, reference) where reference is not null;
create index call_at on call (organisation_id, at desc, id desc);
create index call_recorded_by on call (organisation_id, recorded_by) where recorded_by is not null;
create index call_expected on call (organisation_id, join_key, start_at) where status = 'EXPECTED';
create index call_of_invite on call (organisation_id, reference collate "C")
    where status = 'EXPECTED' and origin = 'INVITE';
create index call_of_interview on call (organisation_id, account, start_at, id)
    where status = 'EXPECTED' and origin = 'ATS_INTERVIEW';

alter table call enable row level security;
alter table call force row level security;
create policy tenant on call
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call to pinbridge_app;
--rollback drop table call;

--changeset pinbridge:call-participant
create table call_participant (
    organisation_id uuid not null,
    call_id uuid not null,
    position integer not null,
    name text,
    email text,
    role text not null,
    primary key (organisation_id, call_id, position),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint call_participant_role check (role in ('INTERVIEWER', 'CANDIDATE', 'UNKNOWN'))
);
create index call_participant_email on call_participant (organisation_id, email) where email is not null;

alter table call_participant enable row level security;
alter table call_participant force row level security;
create policy tenant on call_participant
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call_participant to pinbridge_app;
--rollback drop table call_participant;

--changeset pinbridge:call-alias
create table call_alias (
    organisation_id uuid not null,
    origin text not null,
    reference text not null,
    call_id uuid not null,
    primary key (organisation_id, origin, reference),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint call_alias_origin check (origin in ('INVITE', 'UPLOAD'))
);
comment on table call_alias is 'How calls came to be known another time.';
create index call_alias_call_id on call_alias (organisation_id, call_id);

alter table call_alias enable row level security;
alter table call_alias force row level security;
create policy tenant on call_alias
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call_alias to pinbridge_app;
--rollback drop table call_alias;

--changeset pinbridge:call-review
create table call_review (
    organisation_id uuid not null references organisation,
    account text not null,
    -- Up to when the mirrored interviews of the account were turned into calls.
    read_to timestamptz not null,
    -- How often work on it was asked for.
    wakes bigint not null default 0,
    primary key (organisation_id, account)
);

alter table call_review enable row level security;
alter table call_review force row level security;
create policy tenant on call_review
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call_review to pinbridge_app;
--rollback drop table call_review;
