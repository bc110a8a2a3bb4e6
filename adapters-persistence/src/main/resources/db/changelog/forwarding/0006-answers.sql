--liquibase formatted sql

--changeset pinbridge:job-answer
--comment What a candidate says to a question of a job; the kind says how the value is written.
create table job_answer (
    organisation_id uuid not null,
    candidate_id uuid not null,
    account text not null,
    job_id text not null,
    question_id text not null,
    kind text not null,
    value text not null,
    primary key (organisation_id, candidate_id, account, job_id, question_id),
    foreign key (organisation_id, candidate_id) references candidate,
    constraint job_answer_kind check (kind in ('TEXT', 'BOOLEAN', 'NUMBER', 'DATE', 'URL'))
);

alter table job_answer enable row level security;
alter table job_answer force row level security;
create policy tenant on job_answer
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on job_answer to pinbridge_app;
--rollback drop table job_answer;

--changeset pinbridge:forwarding-unanswered
--comment The questions that a row waits for; null wherever it waits for none.
alter table forwarding
    add column unanswered jsonb,
    drop constraint forwarding_missing,
    add constraint forwarding_missing check (missing <@ array['CV', 'PHONE', 'ADDRESS', 'SUMMARY', 'ANSWERS']),
    add constraint forwarding_unanswered check (
        unanswered is null or (jsonb_typeof(unanswered) = 'array' and status = 'WAITING'));
--rollback alter table forwarding drop column unanswered;
