--liquibase formatted sql

--changeset pinbridge:notice-of-a-first-import
--comment The detail is what an import that gets nowhere says of the cause, in words for people.
alter table notice add column detail text;
alter table notice drop constraint notice_kind;
alter table notice add constraint notice_kind check (case kind
    when 'KEY_REFUSED' then num_nonnulls(capability, position_id, detail) = 0
    when 'API_SWITCHED_OFF' then num_nonnulls(capability, position_id, detail) = 0
    when 'PERMISSION_LOST' then capability is not null and num_nonnulls(position_id, detail) = 0
    when 'FIRST_IMPORT_FINISHED' then num_nonnulls(capability, position_id, detail) = 0
    when 'FIRST_IMPORT_STALLED' then detail is not null and num_nonnulls(capability, position_id) = 0
    when 'JOB_CLOSED' then position_id is not null and num_nonnulls(capability, detail) = 0
    when 'SENDS_REFUSED' then position_id is not null and num_nonnulls(capability, detail) = 0
    when 'OUTCOME_UNKNOWN' then position_id is not null and num_nonnulls(capability, detail) = 0
    when 'NEEDS_INFORMATION' then position_id is not null and num_nonnulls(capability, detail) = 0
    when 'SENDS_PARKED' then position_id is not null and num_nonnulls(capability, detail) = 0
    else false end);
--rollback empty
