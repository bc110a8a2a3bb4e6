--liquibase formatted sql

--changeset pinbridge:hiring-role-change
create table hiring_role_change (
    organisation_id uuid not null,
    account text not null,
    job_id text not null,
    number bigint not null generated always as identity,
    -- Null for a role in the job as a whole.
    interview_id text,
    user_id text not null,
    role text not null,
    type text not null,
    noticed_at timestamptz not null,
    primary key (organisation_id, account, job_id, number),
    foreign key (organisation_id, account, job_id) references mirrored_job on delete cascade,
    constraint hiring_role_change_role check (
        role in ('RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER') and (role = 'INTERVIEWER') = (interview_id is not null)),
    constraint hiring_role_change_type check (type in ('GAINED', 'LOST'))
);
comment on table hiring_role_change is 'Who came to have hiring roles, and who had them before.';

alter table hiring_role_change enable row level security;
alter table hiring_role_change force row level security;
create policy tenant on hiring_role_change
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on hiring_role_change to pinbridge_app;
--rollback drop table hiring_role_change;
