--liquibase formatted sql

--changeset pinbridge:mirrored-user-sort-name
--comment What the directory is ordered and searched by: the name in lower case, in an order that depends on no locale.
alter table mirrored_user add column sort_name text collate pg_c_utf8 not null
    generated always as (lower(coalesce(
        nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email, id) collate pg_c_utf8))
    stored;
create index mirrored_user_sort_name on mirrored_user (organisation_id, sort_name, account, id);
--rollback alter table mirrored_user drop column sort_name;

--changeset pinbridge:mirrored-job-viewer-email
create index mirrored_job_viewer_email on mirrored_job_viewer (organisation_id, account, email);
--rollback drop index mirrored_job_viewer_email;

--changeset pinbridge:person-email
--comment For who is invited already.
create index person_email on person (organisation_id, lower(email collate pg_c_utf8));
--rollback drop index person_email;
