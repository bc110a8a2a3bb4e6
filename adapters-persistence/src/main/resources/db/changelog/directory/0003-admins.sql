--liquibase formatted sql

--changeset pinbridge:person-admins
create index person_admins on person (organisation_id, id) where roles @> array['ADMIN'];
--rollback drop index person_admins;
