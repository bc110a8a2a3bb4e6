--liquibase formatted sql

--changeset pinbridge:mirrored-user-domain
--comment Whose address belongs to the company. A column, since behind row-level security an index on an expression is
--comment considered only where the expression is known to be leakproof.
alter table mirrored_user add column email_domain text
    generated always as (substr(email, strpos(email, '@') + 1)) stored;
create index mirrored_user_domain on mirrored_user (organisation_id, account, email_domain, email);
--rollback alter table mirrored_user drop column email_domain;
