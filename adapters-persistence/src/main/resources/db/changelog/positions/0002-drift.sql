--liquibase formatted sql

--changeset pinbridge:job-link-drift
--comment What the recruiter knows of the job, and how the job differs from that. For links from before, nothing is
--comment known until the next look.
alter table job_link
    add column known_title text,
    add column known_location text,
    add column known_description uuid,
    add column drift_aspects text[],
    add column drift_noticed_at timestamptz,
    add column drift_description text,
    add constraint job_link_known check (num_nulls(known_title, known_description) in (0, 2)
        and (known_location is null or known_title is not null)),
    add constraint job_link_drift check (num_nulls(drift_aspects, drift_noticed_at) in (0, 2)
        and (drift_aspects is null or (known_title is not null and cardinality(drift_aspects) > 0))
        and drift_aspects <@ array['TITLE', 'LOCATION', 'DESCRIPTION']
        and (drift_description is not null) = (drift_aspects is not null and 'DESCRIPTION' = any(drift_aspects)));
--rollback alter table job_link drop column known_title, drop column known_location, drop column known_description,
--rollback     drop column drift_aspects, drop column drift_noticed_at, drop column drift_description;
