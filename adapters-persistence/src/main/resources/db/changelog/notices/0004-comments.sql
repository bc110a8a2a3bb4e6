--liquibase formatted sql

--changeset pinbridge:notice-of-comments
alter table notice drop constraint notice_kind;
alter table notice add constraint notice_kind check (case
    when kind in ('KEY_REFUSED', 'API_SWITCHED_OFF', 'FIRST_IMPORT_FINISHED')
        then num_nonnulls(capability, position_id, detail) = 0
    when kind = 'PERMISSION_LOST' then capability is not null and num_nonnulls(position_id, detail) = 0
    when kind = 'FIRST_IMPORT_STALLED' then detail is not null and num_nonnulls(capability, position_id) = 0
    when kind in ('JOB_CLOSED', 'SENDS_REFUSED', 'OUTCOME_UNKNOWN', 'NEEDS_INFORMATION', 'SENDS_PARKED')
        then position_id is not null and num_nonnulls(capability, detail) = 0
    when kind in ('COMMENTS_REFUSED', 'COMMENTS_UNCONFIRMED', 'COMMENTS_PARKED')
        then product = 'METAVIEW' and num_nonnulls(capability, position_id, detail) = 0
    else false end);
--rollback empty

--changeset pinbridge:ats-comment-stalled
--comment The few that stand still until a person does something, for counting.
create index ats_comment_stalled on ats_comment (organisation_id, status, since)
    where (status = 'WAITING' and obstacle = 'PARKED') or status = 'REFUSED'
        or (status = 'UNCONFIRMED' and due_at is null);
--rollback drop index ats_comment_stalled;
