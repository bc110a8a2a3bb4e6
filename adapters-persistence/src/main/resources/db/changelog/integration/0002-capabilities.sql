--liquibase formatted sql

--changeset pinbridge:integration-checked-at
--comment The policies do not spare the owner, who has to see every organisation's rows for a moment.
alter table integration no force row level security;
alter table integration add column checked_at timestamptz;
update integration set checked_at = connected_at;
alter table integration alter column checked_at set not null;
alter table integration force row level security;
--rollback alter table integration drop column checked_at;

--changeset pinbridge:forwarding-permission-missing
alter table forwarding drop constraint forwarding_waiting_reason;
alter table forwarding add constraint forwarding_waiting_reason check (waiting_reason in
    ('NOT_LINKED', 'NEEDS_INFORMATION', 'JOB_CLOSED', 'INTEGRATION_NEEDS_ATTENTION', 'PERMISSION_MISSING', 'PLAN',
    'PARKED'));
--rollback empty

--changeset pinbridge:integration-lost-permissions
--comment A permission that is lost no longer stops an integration; the granted ones are without it already.
alter table integration no force row level security;
alter table forwarding no force row level security;
update forwarding set waiting_reason = 'PERMISSION_MISSING'
    from integration
    where integration.organisation_id = forwarding.organisation_id and integration.account = forwarding.account
        and attention_cause in ('JOBS_NOT_READABLE', 'APPLICATIONS_NOT_WRITABLE')
        and waiting_reason = 'INTEGRATION_NEEDS_ATTENTION';
update integration set state = 'CONNECTED', attention_cause = null, changed_at = null
    where attention_cause not in ('KEY_REFUSED', 'API_SWITCHED_OFF');
alter table forwarding force row level security;
alter table integration force row level security;
alter table integration drop constraint integration_attention_cause;
alter table integration add constraint integration_attention_cause
    check (attention_cause in ('KEY_REFUSED', 'API_SWITCHED_OFF'));
--rollback empty
