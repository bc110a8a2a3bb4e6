--liquibase formatted sql

--changeset pinbridge:notice-of-a-product
--comment Whose integration it hangs on; for a position that is cord.
alter table notice add column product text not null default 'CORD';
alter table notice alter column product drop default;
alter table notice add constraint notice_product
    check (product = 'CORD' or (product = 'METAVIEW' and position_id is null));
alter table notice drop constraint notice_capability;
alter table notice add constraint notice_capability check (capability in ('READ_JOBS', 'WRITE_APPLICATIONS',
    'READ_APPLICATIONS', 'READ_USERS', 'READ_CANDIDATES', 'READ_INTERVIEWS', 'READ_COMMENTS', 'WRITE_COMMENTS',
    'READ_SCORECARDS'));
drop index notice_once;
create unique index notice_once on notice (organisation_id, product, kind, position_id, capability) nulls not distinct
    where status <> 'RESOLVED';
--rollback empty
