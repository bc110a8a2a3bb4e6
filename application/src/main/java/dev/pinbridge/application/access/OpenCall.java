package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.AccessReason;
import dev.pinbridge.domain.calls.Call;
import java.util.List;

/// A call that somebody may open.
///
/// @param reasons what lets them, in the order of [AccessReason]; one at least
public record OpenCall(Call call, List<AccessReason> reasons) {
    public OpenCall {
        reasons = List.copyOf(reasons);
    }
}
