--liquibase formatted sql

--changeset pinbridge:mirror-look-ups
--comment What calls are matched by. What is mirrored is read again, since it was kept without.
alter table kind_mirror no force row level security;
alter table mirrored_count no force row level security;
truncate mirrored_application, mirrored_interview, mirrored_interview_part, mirrored_interviewer;
delete from kind_mirror where kind in ('APPLICATIONS', 'INTERVIEWS');
delete from mirrored_count where kind in ('APPLICATIONS', 'INTERVIEWS');
alter table kind_mirror force row level security;
alter table mirrored_count force row level security;

-- Names that are the same but for order, case and accents have the same key.
alter table mirrored_application add column name_key text;
drop index mirrored_application_email;
drop index mirrored_application_ats_candidate_id;
create index mirrored_application_email
    on mirrored_application (organisation_id, account, email, applied_at desc nulls last);
create index mirrored_application_ats_candidate_id
    on mirrored_application (organisation_id, account, ats_candidate_id, applied_at desc nulls last);
create index mirrored_application_name_key
    on mirrored_application (organisation_id, account, name_key, applied_at desc nulls last);
create index mirrored_candidate_email on mirrored_candidate (organisation_id, account, email);

alter table mirrored_interview_part add column join_key text;
drop index mirrored_interview_part_join_url;
create index mirrored_interview_part_join_key on mirrored_interview_part (organisation_id, account, join_key);

-- As the interview's.
alter table mirrored_interviewer add column start_at timestamptz;
drop index mirrored_interviewer_user_id;
create index mirrored_interviewer_user_id on mirrored_interviewer (organisation_id, account, user_id, start_at);

create index mirrored_interview_written_at on mirrored_interview (organisation_id, account, written_at, id);
--rollback alter table mirrored_application drop column name_key;
--rollback drop index mirrored_application_email;
--rollback drop index mirrored_application_ats_candidate_id;
--rollback create index mirrored_application_email on mirrored_application (organisation_id, account, email);
--rollback create index mirrored_application_ats_candidate_id on mirrored_application (organisation_id, account, ats_candidate_id);
--rollback drop index mirrored_candidate_email;
--rollback alter table mirrored_interview_part drop column join_key;
--rollback create index mirrored_interview_part_join_url on mirrored_interview_part (organisation_id, account, join_url);
--rollback drop index mirrored_interviewer_user_id;
--rollback alter table mirrored_interviewer drop column start_at;
--rollback create index mirrored_interviewer_user_id on mirrored_interviewer (organisation_id, account, user_id);
--rollback drop index mirrored_interview_written_at;

--changeset pinbridge:mirror-without-keys-to-organisation
--comment A check for each of the rows of a page that row-level security lets in only for the organisation at work.
alter table mirrored_candidate drop constraint mirrored_candidate_organisation_id_fkey;
alter table mirrored_application drop constraint mirrored_application_organisation_id_fkey;
alter table mirrored_interview drop constraint mirrored_interview_organisation_id_fkey;
alter table mirrored_interview_part drop constraint mirrored_interview_part_organisation_id_fkey;
alter table mirrored_interviewer drop constraint mirrored_interviewer_organisation_id_fkey;
--rollback alter table mirrored_candidate add foreign key (organisation_id) references organisation;
--rollback alter table mirrored_application add foreign key (organisation_id) references organisation;
--rollback alter table mirrored_interview add foreign key (organisation_id) references organisation;
--rollback alter table mirrored_interview_part add foreign key (organisation_id) references organisation;
--rollback alter table mirrored_interviewer add foreign key (organisation_id) references organisation;
