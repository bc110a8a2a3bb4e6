--liquibase formatted sql

--changeset pinbridge:link-comments
create table link_comments (
    organisation_id uuid not null references organisation,
    is_on boolean not null,
    primary key (organisation_id)
);

alter table link_comments enable row level security;
alter table link_comments force row level security;
create policy tenant on link_comments
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on link_comments to pinbridge_app;
--rollback drop table link_comments;
