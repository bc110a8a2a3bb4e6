--liquibase formatted sql

--changeset pinbridge:transcript
create table transcript (
    organisation_id uuid not null,
    call_id uuid not null,
    version integer not null,
    utterances integer not null,
    -- When the last of them ends.
    length_millis integer not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    primary key (organisation_id, call_id),
    foreign key (organisation_id, call_id) references call on delete cascade,
    constraint transcript_version check (version > 0)
);

alter table transcript enable row level security;
alter table transcript force row level security;
create policy tenant on transcript
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on transcript to pinbridge_app;
--rollback drop table transcript;

--changeset pinbridge:transcript-speaker
create table transcript_speaker (
    organisation_id uuid not null,
    call_id uuid not null,
    number integer not null,
    label text not null,
    -- Whether a person has said who it is, or that nobody knows.
    is_assigned boolean not null,
    talk_millis integer not null,
    words integer not null,
    participant_name text,
    participant_email text,
    participant_role text,
    primary key (organisation_id, call_id, number),
    foreign key (organisation_id, call_id) references transcript on delete cascade,
    constraint transcript_speaker_role check (participant_role in ('INTERVIEWER', 'CANDIDATE', 'UNKNOWN')),
    constraint transcript_speaker_participant check (
        (participant_role is null) = (num_nonnulls(participant_name, participant_email) = 0))
);

alter table transcript_speaker enable row level security;
alter table transcript_speaker force row level security;
create policy tenant on transcript_speaker
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on transcript_speaker to pinbridge_app;
--rollback drop table transcript_speaker;

--changeset pinbridge:transcript-utterance
create table transcript_utterance (
    organisation_id uuid not null,
    call_id uuid not null,
    number integer not null,
    speaker integer not null,
    from_millis integer not null,
    to_millis integer not null,
    text text not null,
    primary key (organisation_id, call_id, number),
    foreign key (organisation_id, call_id) references transcript on delete cascade
);

alter table transcript_utterance enable row level security;
alter table transcript_utterance force row level security;
create policy tenant on transcript_utterance
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on transcript_utterance to pinbridge_app;
--rollback drop table transcript_utterance;
