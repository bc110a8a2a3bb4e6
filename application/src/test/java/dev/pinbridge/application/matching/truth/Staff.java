package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.util.ArrayList;
import java.util.List;

/// Those of the company who work with the ATS.
final class Staff {
    private Staff() {}

    static List<Colleague> hired(int count, People people, Chance chance) {
        var staff = new ArrayList<Colleague>();
        for (var i = 0; i < count; i++) {
            var person = people.colleague();
            var user = new MirroredUser(
                    new AtsUserId(String.valueOf(700 + i)),
                    person.firstName(),
                    person.lastName(),
                    person.address(),
                    null);
            staff.add(new Colleague(user, person, Rooms.open(chance)));
        }
        return List.copyOf(staff);
    }
}
