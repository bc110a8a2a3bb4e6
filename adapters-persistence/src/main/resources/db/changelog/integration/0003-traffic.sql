--liquibase formatted sql

--changeset pinbridge:ats-traffic
create table ats_traffic (
    organisation_id uuid not null references organisation,
    account text not null,
    per_second double precision not null,
    free_at timestamptz not null,
    slow_downs integer not null,
    slowed_at timestamptz,
    pause_reason text,
    pause_until timestamptz,
    primary key (organisation_id, account),
    constraint ats_traffic_per_second check (per_second > 0),
    constraint ats_traffic_pause check (num_nulls(pause_reason, pause_until) in (0, 2)),
    constraint ats_traffic_pause_reason check (pause_reason in ('ASKED_TO_WAIT', 'NOT_ANSWERING'))
-- Changed some ten times a second: room beside each row, so that a change touches no index.
) with (fillfactor = 50);
comment on table ats_traffic is 'How requests to an account are paced; shared by all nodes.';

alter table ats_traffic enable row level security;
alter table ats_traffic force row level security;
create policy tenant on ats_traffic
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on ats_traffic to pinbridge_app;
--rollback drop table ats_traffic;

--changeset pinbridge:capability-health
create table capability_health (
    organisation_id uuid not null references organisation,
    capability text not null,
    last_good_call_at timestamptz,
    last_trouble_at timestamptz,
    trouble text,
    primary key (organisation_id, capability),
    constraint capability_health_trouble check (trouble is null or last_trouble_at is not null)
);

alter table capability_health enable row level security;
alter table capability_health force row level security;
create policy tenant on capability_health
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on capability_health to pinbridge_app;
--rollback drop table capability_health;
