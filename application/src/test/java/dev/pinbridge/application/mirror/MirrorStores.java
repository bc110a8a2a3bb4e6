package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.SyncRuns;
import dev.pinbridge.domain.mirror.Webhooks;

/// Where mirrors are kept.
public record MirrorStores(
        AccountMirrors accounts,
        KindMirrors kinds,
        MirroredRecords records,
        SyncRuns runs,
        Webhooks webhooks,
        Colleagues colleagues,
        HiringRoleChanges roleChanges) {}
