--liquibase formatted sql

--changeset pinbridge:conversation
create table conversation (
    organisation_id uuid not null references organisation,
    id uuid not null,
    candidate_id uuid not null,
    position_id uuid not null,
    sent_by text not null,
    message text not null,
    sent_at timestamptz not null,
    status text not null,
    answered_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, candidate_id) references candidate,
    foreign key (organisation_id, position_id) references position,
    constraint conversation_sent_by check (sent_by in ('ORGANISATION', 'CANDIDATE')),
    constraint conversation_status check (
        (status = 'REQUESTED' and answered_at is null)
        or (status in ('STARTED', 'DECLINED') and answered_at is not null))
);
create unique index conversation_current on conversation (organisation_id, candidate_id, position_id)
    where status <> 'DECLINED';
create index conversation_newest on conversation (organisation_id, sent_at desc, id desc);
create index conversation_of_candidate on conversation (organisation_id, candidate_id, sent_at desc, id desc);
create index conversation_at_position on conversation (organisation_id, position_id, sent_at desc, id desc);
create index conversation_in_status on conversation (organisation_id, status, sent_at desc, id desc);

alter table conversation enable row level security;
alter table conversation force row level security;
create policy tenant on conversation
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on conversation to pinbridge_app;
--rollback drop table conversation;
