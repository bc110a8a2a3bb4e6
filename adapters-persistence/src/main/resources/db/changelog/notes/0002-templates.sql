--liquibase formatted sql

--changeset pinbridge:note-template
create table note_template (
    organisation_id uuid not null references organisation,
    id uuid not null,
    name text not null,
    -- The name as it is compared: no two of an organisation have the same.
    name_key text not null,
    primary key (organisation_id, id),
    unique (organisation_id, name_key)
);
comment on table note_template is 'The templates that organisations have made themselves.';

alter table note_template enable row level security;
alter table note_template force row level security;
create policy tenant on note_template
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note_template to pinbridge_app;
--rollback drop table note_template;

--changeset pinbridge:note-template-section
create table note_template_section (
    organisation_id uuid not null,
    template_id uuid not null,
    number integer not null,
    title text not null,
    instruction text not null,
    primary key (organisation_id, template_id, number),
    foreign key (organisation_id, template_id) references note_template on delete cascade
);

alter table note_template_section enable row level security;
alter table note_template_section force row level security;
create policy tenant on note_template_section
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on note_template_section to pinbridge_app;
--rollback drop table note_template_section;
