package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;

import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.persistence.generated.tables.records.MirroredUserRecord;
import org.jooq.DSLContext;

final class UserShelf extends Shelf<MirroredUser, MirroredUserRecord> {
    UserShelf() {
        super(RecordKind.USERS, MirroredUser.class, MIRRORED_USER);
    }

    @Override
    MirroredUserRecord row(MirroredUser user) {
        var row = new MirroredUserRecord();
        row.setId(user.id());
        row.setFirstName(user.firstName());
        row.setLastName(user.lastName());
        row.setEmail(user.email());
        row.setUpdatedAt(user.updatedAt());
        return row;
    }

    @Override
    MirroredUser record(DSLContext db, MirroredUserRecord row) {
        return new MirroredUser(row.getId(), row.getFirstName(), row.getLastName(), row.getEmail(), row.getUpdatedAt());
    }
}
