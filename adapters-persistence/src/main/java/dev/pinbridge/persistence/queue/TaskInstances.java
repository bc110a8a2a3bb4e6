package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.SCHEDULED_TASKS;
import static org.jooq.impl.DSL.val;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Task instances as rows, written in the caller's transaction.
///
/// db-scheduler's own client is of no use for that: adding an instance that another transaction is adding spoils
/// the caller's transaction, and ending one commits it.
final class TaskInstances {
    private final DSLContext db;

    TaskInstances(DSLContext db) {
        this.db = db;
    }

    /// Makes sure that the instance runs now. One that is running, or due, is left alone.
    void dueNow(String task, int priority, String instance, Instant now) {
        var there = db.select(SCHEDULED_TASKS.PICKED, SCHEDULED_TASKS.EXECUTION_TIME)
                .from(SCHEDULED_TASKS)
                .where(is(task, instance))
                .fetchOne();
        if (there == null) {
            addUnlessThere(task, priority, instance, now);
        } else if (!there.value1() && there.value2().isAfter(now)) {
            bringForward(task, instance, now);
        }
    }

    /// Makes sure that there is one; one that is there is left as it is.
    void addUnlessThere(String task, int priority, String instance, Instant at) {
        db.insertInto(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.TASK_NAME, task)
                .set(SCHEDULED_TASKS.TASK_INSTANCE, instance)
                .set(SCHEDULED_TASKS.EXECUTION_TIME, at)
                .set(SCHEDULED_TASKS.PICKED, false)
                .set(SCHEDULED_TASKS.VERSION, 1L)
                .set(SCHEDULED_TASKS.PRIORITY, (short) priority)
                .onConflictDoNothing()
                .execute();
    }

    private void bringForward(String task, String instance, Instant now) {
        db.update(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.EXECUTION_TIME, now)
                .set(SCHEDULED_TASKS.VERSION, SCHEDULED_TASKS.VERSION.plus(1))
                .where(is(task, instance), SCHEDULED_TASKS.PICKED.isFalse(), SCHEDULED_TASKS.EXECUTION_TIME.gt(now))
                .execute();
    }

    /// Ends the instance before its time.
    void removeUnlessRunning(String task, String instance) {
        db.deleteFrom(SCHEDULED_TASKS)
                .where(is(task, instance), SCHEDULED_TASKS.PICKED.isFalse())
                .execute();
    }

    /// Ends the instance.
    /// @return false when it is somebody else's by now
    boolean remove(Execution execution) {
        return db.deleteFrom(SCHEDULED_TASKS).where(held(execution)).execute() == 1;
    }

    /// Lets the instance run again then.
    /// @return false when it is somebody else's by now
    boolean again(Execution execution, Instant at, Instant now) {
        return db.update(SCHEDULED_TASKS)
                        .set(SCHEDULED_TASKS.EXECUTION_TIME, at)
                        .set(SCHEDULED_TASKS.PICKED, false)
                        .set(SCHEDULED_TASKS.PICKED_BY, val((String) null))
                        .set(SCHEDULED_TASKS.LAST_HEARTBEAT, val((Instant) null))
                        .set(SCHEDULED_TASKS.LAST_SUCCESS, now)
                        .set(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, 0)
                        .set(SCHEDULED_TASKS.VERSION, SCHEDULED_TASKS.VERSION.plus(1))
                        .where(held(execution))
                        .execute()
                == 1;
    }

    private static Condition held(Execution execution) {
        return is(execution.getTaskName(), execution.getId())
                .and(SCHEDULED_TASKS.VERSION.eq(execution.version))
                .and(SCHEDULED_TASKS.PICKED.isTrue());
    }

    private static Condition is(String task, String instance) {
        return SCHEDULED_TASKS.TASK_NAME.eq(task).and(SCHEDULED_TASKS.TASK_INSTANCE.eq(instance));
    }
}
