--liquibase formatted sql

--changeset pinbridge:application-role splitStatements:false
--comment The group that may read and write the tables and nothing else. The role the service signs in with is a member
--comment of it. Roles belong to the whole server: where the owner may not create any, create it beforehand.
do $$
begin
    if not exists (select from pg_roles where rolname = 'pinbridge_app') then
        create role pinbridge_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
end
$$;
--rollback select 1;

--changeset pinbridge:application-role-usage
grant usage on schema public to pinbridge_app;
--rollback revoke usage on schema public from pinbridge_app;
