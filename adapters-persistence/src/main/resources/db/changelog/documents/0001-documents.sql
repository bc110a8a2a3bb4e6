--liquibase formatted sql

--changeset pinbridge:document
create table document (
    organisation_id uuid not null references organisation,
    id uuid not null,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null,
    primary key (organisation_id, id),
    constraint document_type check (type in ('PDF', 'DOC', 'DOCX', 'TXT', 'RTF')),
    constraint document_size check (size > 0),
    constraint document_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

alter table document enable row level security;
alter table document force row level security;
create policy tenant on document
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on document to pinbridge_app;
--rollback drop table document;

--changeset pinbridge:document-chunk
create table document_chunk (
    organisation_id uuid not null,
    document_id uuid not null,
    ordinal integer not null,
    bytes bytea not null,
    primary key (organisation_id, document_id, ordinal),
    foreign key (organisation_id, document_id) references document on delete cascade,
    constraint document_chunk_bytes check (octet_length(bytes) between 1 and 262144)
);
-- CVs are compressed already.
alter table document_chunk alter column bytes set storage external;

alter table document_chunk enable row level security;
alter table document_chunk force row level security;
create policy tenant on document_chunk
    using (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid)
    with check (organisation_id = nullif(current_setting('pinbridge.organisation', true), '')::uuid);
grant select, insert, update, delete on document_chunk to pinbridge_app;
--rollback drop table document_chunk;
