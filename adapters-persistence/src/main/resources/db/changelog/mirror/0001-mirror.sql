--liquibase formatted sql

--changeset pinbridge:account-mirror
create table account_mirror (
    organisation_id uuid not null references organisation,
    account text not null,
    scope text not null,
    told_finished_at timestamptz,
    told_stalled_at timestamptz,
    -- How often work on it was asked for.
    wakes bigint not null default 0,
    primary key (organisation_id, account),
    constraint account_mirror_scope check (scope in ('COMMON_JOBS', 'ALL_JOBS'))
);

alter table account_mirror enable row level security;
alter table account_mirror force row level security;
create policy tenant on account_mirror
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on account_mirror to pinbridge_app;
--rollback drop table account_mirror;

--changeset pinbridge:kind-mirror
create table kind_mirror (
    organisation_id uuid not null references organisation,
    account text not null,
    kind text not null,
    epoch bigint not null,
    history text not null,
    started_at timestamptz,
    finished_at timestamptz,
    nearby_page integer,
    before timestamptz,
    crowd_at timestamptz,
    crowd_page integer,
    crowd_way text,
    records_read bigint,
    records_total bigint,
    fresh_to timestamptz,
    regular_at timestamptz not null,
    last_at timestamptz,
    changed_at timestamptz,
    asked_at timestamptz,
    sweep_due_at timestamptz,
    sweep_started_at timestamptz,
    sweep_page integer,
    sweep_above bigint,
    trouble_at timestamptz,
    trouble text,
    primary key (organisation_id, account, kind),
    constraint kind_mirror_kind check (kind in ('JOBS', 'USERS', 'INTERVIEWS', 'APPLICATIONS', 'CANDIDATES')),
    constraint kind_mirror_history check (
        (history = 'NOT_BEGUN' and num_nonnulls(started_at, finished_at, nearby_page, before, records_read) = 0)
        or (history = 'NEARBY' and num_nulls(started_at, nearby_page) = 0
            and num_nonnulls(finished_at, before, records_read) = 0)
        or (history = 'DESCENDING' and num_nulls(started_at, before, records_read) = 0
            and num_nonnulls(finished_at, nearby_page) = 0)
        or (history = 'LISTING' and num_nulls(started_at, records_read) = 0
            and num_nonnulls(finished_at, nearby_page, before) = 0)
        or (history = 'COMPLETE' and num_nulls(started_at, finished_at, records_read) = 0
            and num_nonnulls(nearby_page, before) = 0)),
    constraint kind_mirror_crowd check (num_nulls(crowd_at, crowd_page, crowd_way) in (0, 3)
        and (crowd_at is null or history = 'DESCENDING') and crowd_way in ('COUNTING', 'DOWN', 'UP')),
    constraint kind_mirror_sweep check (
        (sweep_due_at is not null and num_nonnulls(sweep_started_at, sweep_page, sweep_above) = 0)
        or (sweep_due_at is null and num_nulls(sweep_started_at, sweep_page, sweep_above) = 0)),
    constraint kind_mirror_trouble check (num_nulls(trouble_at, trouble) in (0, 2))
-- Changed with each page.
) with (fillfactor = 50);
comment on table kind_mirror is 'How far the mirror of each kind of record has come.';

alter table kind_mirror enable row level security;
alter table kind_mirror force row level security;
create policy tenant on kind_mirror
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on kind_mirror to pinbridge_app;
--rollback drop table kind_mirror;

--changeset pinbridge:mirrored-count
create table mirrored_count (
    organisation_id uuid not null references organisation,
    account text not null,
    kind text not null,
    records bigint not null,
    primary key (organisation_id, account, kind),
    constraint mirrored_count_records check (records >= 0)
) with (fillfactor = 50);
comment on table mirrored_count is 'How many records of each kind are mirrored, since counting a million takes long.';

alter table mirrored_count enable row level security;
alter table mirrored_count force row level security;
create policy tenant on mirrored_count
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_count to pinbridge_app;
--rollback drop table mirrored_count;

--changeset pinbridge:unreadable-record
create table unreadable_record (
    organisation_id uuid not null references organisation,
    account text not null,
    kind text not null,
    -- Empty for one that came without.
    key text not null,
    reason text not null,
    seen_at timestamptz not null,
    primary key (organisation_id, account, kind, key)
);

alter table unreadable_record enable row level security;
alter table unreadable_record force row level security;
create policy tenant on unreadable_record
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on unreadable_record to pinbridge_app;
--rollback drop table unreadable_record;

--changeset pinbridge:mirrored-job
create table mirrored_job (
    organisation_id uuid not null references organisation,
    account text not null,
    id text not null,
    id_number bigint generated always as
        (case when id ~ '^[0-9]{1,18}$' then id::bigint end) stored,
    uuid text,
    title text not null,
    status text not null,
    visibility text not null,
    location text,
    department text,
    recruiter_id text,
    hiring_manager_id text,
    updated_at timestamptz,
    -- Of all there is of the record, so that one that is as it was is not written.
    fingerprint uuid not null,
    written_at timestamptz not null,
    primary key (organisation_id, account, id)
);
create index mirrored_job_id_number on mirrored_job (organisation_id, account, id_number);
create index mirrored_job_hiring_manager_id on mirrored_job (organisation_id, account, hiring_manager_id);
create index mirrored_job_recruiter_id on mirrored_job (organisation_id, account, recruiter_id);

alter table mirrored_job enable row level security;
alter table mirrored_job force row level security;
create policy tenant on mirrored_job
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_job to pinbridge_app;
--rollback drop table mirrored_job;

--changeset pinbridge:mirrored-user
create table mirrored_user (
    organisation_id uuid not null references organisation,
    account text not null,
    id text not null,
    id_number bigint generated always as
        (case when id ~ '^[0-9]{1,18}$' then id::bigint end) stored,
    first_name text,
    last_name text,
    email text,
    updated_at timestamptz,
    -- Of all there is of the record, so that one that is as it was is not written.
    fingerprint uuid not null,
    written_at timestamptz not null,
    primary key (organisation_id, account, id)
);
create index mirrored_user_id_number on mirrored_user (organisation_id, account, id_number);
create index mirrored_user_email on mirrored_user (organisation_id, account, email);

alter table mirrored_user enable row level security;
alter table mirrored_user force row level security;
create policy tenant on mirrored_user
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_user to pinbridge_app;
--rollback drop table mirrored_user;

--changeset pinbridge:mirrored-candidate
create table mirrored_candidate (
    organisation_id uuid not null references organisation,
    account text not null,
    id text not null,
    id_number bigint generated always as
        (case when id ~ '^[0-9]{1,18}$' then id::bigint end) stored,
    first_name text,
    last_name text,
    email text,
    phone text,
    updated_at timestamptz,
    -- Of all there is of the record, so that one that is as it was is not written.
    fingerprint uuid not null,
    written_at timestamptz not null,
    primary key (organisation_id, account, id)
);
create index mirrored_candidate_id_number on mirrored_candidate (organisation_id, account, id_number);

alter table mirrored_candidate enable row level security;
alter table mirrored_candidate force row level security;
create policy tenant on mirrored_candidate
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_candidate to pinbridge_app;
--rollback drop table mirrored_candidate;

--changeset pinbridge:mirrored-application
create table mirrored_application (
    organisation_id uuid not null references organisation,
    account text not null,
    id text not null,
    id_number bigint generated always as
        (case when id ~ '^[0-9]{1,18}$' then id::bigint end) stored,
    job_id text not null,
    ats_candidate_id text,
    stage_id text,
    first_name text,
    last_name text,
    email text,
    phone text,
    concealed boolean not null,
    internal boolean not null,
    reference text,
    applied_at timestamptz,
    hired_at timestamptz,
    rejected_at timestamptz,
    updated_at timestamptz,
    -- Of all there is of the record, so that one that is as it was is not written.
    fingerprint uuid not null,
    written_at timestamptz not null,
    primary key (organisation_id, account, id)
);
create index mirrored_application_id_number on mirrored_application (organisation_id, account, id_number);
create index mirrored_application_email on mirrored_application (organisation_id, account, email);
create index mirrored_application_ats_candidate_id on mirrored_application (organisation_id, account, ats_candidate_id);

alter table mirrored_application enable row level security;
alter table mirrored_application force row level security;
create policy tenant on mirrored_application
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_application to pinbridge_app;
--rollback drop table mirrored_application;

--changeset pinbridge:mirrored-interview
create table mirrored_interview (
    organisation_id uuid not null references organisation,
    account text not null,
    id text not null,
    id_number bigint generated always as
        (case when id ~ '^[0-9]{1,18}$' then id::bigint end) stored,
    application_id text,
    stage_id text,
    start_at timestamptz,
    end_at timestamptz,
    status text,
    presence text,
    updated_at timestamptz,
    -- Of all there is of the record, so that one that is as it was is not written.
    fingerprint uuid not null,
    written_at timestamptz not null,
    primary key (organisation_id, account, id)
);
create index mirrored_interview_id_number on mirrored_interview (organisation_id, account, id_number);
create index mirrored_interview_start_at on mirrored_interview (organisation_id, account, start_at);
create index mirrored_interview_application_id on mirrored_interview (organisation_id, account, application_id);

alter table mirrored_interview enable row level security;
alter table mirrored_interview force row level security;
create policy tenant on mirrored_interview
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_interview to pinbridge_app;
--rollback drop table mirrored_interview;

--changeset pinbridge:mirrored-stage
create table mirrored_stage (
    organisation_id uuid not null references organisation,
    account text not null,
    job_id text not null,
    id text not null,
    name text not null,
    type text,
    position integer not null,
    primary key (organisation_id, account, job_id, id),
    foreign key (organisation_id, account, job_id) references mirrored_job on delete cascade
);
create index mirrored_stage_id on mirrored_stage (organisation_id, account, id);

alter table mirrored_stage enable row level security;
alter table mirrored_stage force row level security;
create policy tenant on mirrored_stage
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_stage to pinbridge_app;
--rollback drop table mirrored_stage;

--changeset pinbridge:mirrored-job-viewer
create table mirrored_job_viewer (
    organisation_id uuid not null references organisation,
    account text not null,
    job_id text not null,
    email text not null,
    primary key (organisation_id, account, job_id, email),
    foreign key (organisation_id, account, job_id) references mirrored_job on delete cascade
);

alter table mirrored_job_viewer enable row level security;
alter table mirrored_job_viewer force row level security;
create policy tenant on mirrored_job_viewer
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_job_viewer to pinbridge_app;
--rollback drop table mirrored_job_viewer;

--changeset pinbridge:mirrored-interview-part
create table mirrored_interview_part (
    organisation_id uuid not null references organisation,
    account text not null,
    interview_id text not null,
    id text not null,
    position integer not null,
    join_url text,
    provider text,
    primary key (organisation_id, account, interview_id, id),
    foreign key (organisation_id, account, interview_id) references mirrored_interview on delete cascade
);
create index mirrored_interview_part_join_url on mirrored_interview_part (organisation_id, account, join_url);

alter table mirrored_interview_part enable row level security;
alter table mirrored_interview_part force row level security;
create policy tenant on mirrored_interview_part
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_interview_part to pinbridge_app;
--rollback drop table mirrored_interview_part;

--changeset pinbridge:mirrored-interviewer
create table mirrored_interviewer (
    organisation_id uuid not null references organisation,
    account text not null,
    interview_id text not null,
    part_id text not null,
    user_id text not null,
    position integer not null,
    primary key (organisation_id, account, interview_id, part_id, user_id),
    foreign key (organisation_id, account, interview_id) references mirrored_interview on delete cascade
);
create index mirrored_interviewer_user_id on mirrored_interviewer (organisation_id, account, user_id);

alter table mirrored_interviewer enable row level security;
alter table mirrored_interviewer force row level security;
create policy tenant on mirrored_interviewer
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on mirrored_interviewer to pinbridge_app;
--rollback drop table mirrored_interviewer;

--changeset pinbridge:mirror-of-what-was-connected
--comment Accounts that were connected before are mirrored, too. The policies do not spare the owner.
alter table integration no force row level security;
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
    select distinct 'mirror', organisation_id || '/' || account, now(), false, 1, 20
    from integration where state <> 'DISCONNECTED'
    on conflict do nothing;
alter table integration force row level security;
--rollback delete from scheduled_tasks where task_name = 'mirror';
