--liquibase formatted sql

--changeset pinbridge:mirror-statistics
--comment While an account is imported, the database is told to look at what has come.
grant maintain on table mirrored_job, mirrored_stage, mirrored_job_viewer, mirrored_user, mirrored_candidate,
    mirrored_application, mirrored_interview, mirrored_interview_part, mirrored_interviewer to pinbridge_app;
--rollback revoke maintain on table mirrored_job, mirrored_stage, mirrored_job_viewer, mirrored_user, mirrored_candidate, mirrored_application, mirrored_interview, mirrored_interview_part, mirrored_interviewer from pinbridge_app;
