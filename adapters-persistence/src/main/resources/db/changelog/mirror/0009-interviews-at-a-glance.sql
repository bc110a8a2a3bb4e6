--liquibase formatted sql

--changeset pinbridge:mirrored-interview-at-a-glance
--comment Who holds an interview and where it is joined stands in its own row, too: matching reads thousands of
--comment interviews at once, and looks nowhere else for each. What hangs on the row is what it is found by.
--comment The policies do not spare the owner, who has to see every organisation's rows for a moment.
alter table mirrored_interview
    add column interviewer_ids text[] not null default '{}',
    add column join_keys text[] not null default '{}';
alter table mirrored_interview no force row level security;
alter table mirrored_interviewer no force row level security;
alter table mirrored_interview_part no force row level security;
update mirrored_interview
    set interviewer_ids = coalesce(glance.held_by, '{}'), join_keys = coalesce(glance.joined_at, '{}')
    from (
        select organisation_id, account, interview_id, held_by, joined_at
        from (
                select organisation_id, account, interview_id, array_agg(distinct user_id) as held_by
                from mirrored_interviewer
                group by organisation_id, account, interview_id) as held
            full join (
                select organisation_id, account, interview_id, array_agg(distinct join_key) as joined_at
                from mirrored_interview_part
                where join_key is not null
                group by organisation_id, account, interview_id) as joined
            using (organisation_id, account, interview_id)) as glance
    where mirrored_interview.organisation_id = glance.organisation_id
        and mirrored_interview.account = glance.account and mirrored_interview.id = glance.interview_id;
alter table mirrored_interview force row level security;
alter table mirrored_interviewer force row level security;
alter table mirrored_interview_part force row level security;
--rollback alter table mirrored_interview drop column interviewer_ids, drop column join_keys;
