--liquibase formatted sql

--changeset pinbridge:call-match
create table call_match (
    organisation_id uuid not null,
    call_id uuid not null,
    status text not null,
    reason text,
    basis text,
    account text,
    application_id text,
    job_id text,
    ats_candidate_id text,
    interview_id text,
    since timestamptz not null,
    primary key (organisation_id, call_id),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint call_match_state check (
        (status = 'MATCHED' and num_nulls(basis, account, application_id, job_id) = 0 and reason is null)
        or (status <> 'MATCHED'
            and num_nonnulls(basis, account, application_id, job_id, ats_candidate_id, interview_id) = 0
            and case status
                when 'NOT_CONNECTED' then reason is null
                when 'NEEDS_REVIEW' then reason <> 'OTHER_TYPE'
                when 'NOT_MATCHED' then reason is null or reason = 'OTHER_TYPE' end))
);
create index call_match_status on call_match (organisation_id, status);
create index call_match_job on call_match (organisation_id, account, job_id) where status = 'MATCHED';
create index call_match_interview on call_match (organisation_id, account, interview_id) where status = 'MATCHED';

alter table call_match enable row level security;
alter table call_match force row level security;
create policy tenant on call_match
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on call_match to pinbridge_app;
--rollback drop table call_match;

--changeset pinbridge:match-suggestion
create table match_suggestion (
    organisation_id uuid not null,
    call_id uuid not null,
    place integer not null,
    account text not null,
    application_id text not null,
    job_id text not null,
    ats_candidate_id text,
    interview_id text,
    probability double precision not null,
    observations text[] not null,
    weights double precision[] not null,
    primary key (organisation_id, call_id, place),
    foreign key (organisation_id, call_id) references call_match on delete cascade,
    constraint match_suggestion_evidence check (cardinality(observations) = cardinality(weights))
);

alter table match_suggestion enable row level security;
alter table match_suggestion force row level security;
create policy tenant on match_suggestion
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on match_suggestion to pinbridge_app;
--rollback drop table match_suggestion;

--changeset pinbridge:match-step
create table match_step (
    organisation_id uuid not null,
    call_id uuid not null,
    number bigint not null generated always as identity,
    at timestamptz not null,
    decided_by uuid,
    action text not null,
    status text not null,
    reason text,
    basis text,
    account text,
    application_id text,
    job_id text,
    ats_candidate_id text,
    interview_id text,
    primary key (organisation_id, call_id, number),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint match_step_action check (
        action in ('LOOKED', 'CONFIRMED', 'CHOSEN', 'REJECTED', 'UNDONE') and (action = 'LOOKED') = (decided_by is null)),
    constraint match_step_state check (
        (status = 'MATCHED' and num_nulls(basis, account, application_id, job_id) = 0 and reason is null)
        or (status <> 'MATCHED'
            and num_nonnulls(basis, account, application_id, job_id, ats_candidate_id, interview_id) = 0
            and case status
                when 'NOT_CONNECTED' then reason is null
                when 'NEEDS_REVIEW' then reason <> 'OTHER_TYPE'
                when 'NOT_MATCHED' then reason is null or reason = 'OTHER_TYPE' end))
);

alter table match_step enable row level security;
alter table match_step force row level security;
create policy tenant on match_step
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on match_step to pinbridge_app;
--rollback drop table match_step;
