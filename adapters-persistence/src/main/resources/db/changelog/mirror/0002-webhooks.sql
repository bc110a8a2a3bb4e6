--liquibase formatted sql

--changeset pinbridge:webhook
create table webhook (
    organisation_id uuid not null references organisation,
    account text not null,
    id uuid not null,
    primary key (organisation_id, account),
    constraint webhook_id unique (organisation_id, id)
);

alter table webhook enable row level security;
alter table webhook force row level security;
create policy tenant on webhook
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on webhook to pinbridge_app;
--rollback drop table webhook;

--changeset pinbridge:webhook-secret
create table webhook_secret (
    organisation_id uuid not null references organisation,
    webhook_id uuid not null,
    -- The newest is at 0.
    place integer not null,
    sealed bytea not null,
    set_at timestamptz not null,
    serves_until timestamptz,
    primary key (organisation_id, webhook_id, place),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade,
    constraint webhook_secret_serves_until check ((place = 0) = (serves_until is null))
);

alter table webhook_secret enable row level security;
alter table webhook_secret force row level security;
create policy tenant on webhook_secret
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on webhook_secret to pinbridge_app;
--rollback drop table webhook_secret;

--changeset pinbridge:webhook-delivery
create table webhook_delivery (
    organisation_id uuid not null references organisation,
    webhook_id uuid not null,
    sha256 text not null,
    received_at timestamptz not null,
    event text,
    -- Why it makes no sense.
    problem text,
    body bytea not null,
    primary key (organisation_id, webhook_id, sha256),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade,
    constraint webhook_delivery_event check (num_nonnulls(event, problem) = 1)
);
create index webhook_delivery_received_at on webhook_delivery (organisation_id, webhook_id, received_at);

alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy tenant on webhook_delivery
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on webhook_delivery to pinbridge_app;
--rollback drop table webhook_delivery;

--changeset pinbridge:webhook-refusal
--comment Counted and not kept, since anybody who knows the address can make them.
create table webhook_refusal (
    organisation_id uuid not null references organisation,
    webhook_id uuid not null,
    hour timestamptz not null,
    refusals integer not null,
    primary key (organisation_id, webhook_id, hour),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade
);

alter table webhook_refusal enable row level security;
alter table webhook_refusal force row level security;
create policy tenant on webhook_refusal
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on webhook_refusal to pinbridge_app;
--rollback drop table webhook_refusal;
