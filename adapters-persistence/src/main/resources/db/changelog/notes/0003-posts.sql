--liquibase formatted sql

--changeset pinbridge:note-post
create table note_post (
    organisation_id uuid not null,
    -- Of a comment that may have been deleted.
    comment_id uuid not null,
    call_id uuid not null,
    number integer not null,
    account text not null,
    application_id text not null,
    -- Which sections of which versions of which notes.
    parts jsonb not null,
    posted_by uuid not null,
    posted_at timestamptz not null,
    -- The comment that it says it replaces.
    replaces_id uuid,
    primary key (organisation_id, comment_id),
    foreign key (organisation_id, call_id) references call on delete cascade,
    unique (organisation_id, call_id, number),
    constraint note_post_parts check (jsonb_typeof(parts) = 'array')
);
comment on table note_post is 'Which notes each comment holds.';

alter table note_post enable row level security;
alter table note_post force row level security;
create policy tenant on note_post
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note_post to pinbridge_app;
--rollback drop table note_post;
