--liquibase formatted sql

--changeset pinbridge:scheduled-tasks
--comment The queue of db-scheduler, in its own layout. The one table without row-level security: the scheduler looks for
--comment work of every organisation, and finds nothing here but ids and times.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
-- Rewritten all the time; room beside each row keeps that cheap.
alter table scheduled_tasks set (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.01);
grant select, insert, update, delete on scheduled_tasks to pinbridge_app;
--rollback drop table scheduled_tasks;
