--liquibase formatted sql

--changeset pinbridge:forwarding-unconfirmed
--comment They are looked for before anything else is sent.
create index forwarding_unconfirmed on forwarding (organisation_id, account, due_at, id)
    where status = 'UNCONFIRMED' and due_at is not null;
--rollback drop index forwarding_unconfirmed;
