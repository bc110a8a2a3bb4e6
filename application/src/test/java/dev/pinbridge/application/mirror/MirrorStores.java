package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.KindMirrors;
import dev.pinbridge.domain.mirror.MirroredRecords;

/// Where mirrors are kept.
public record MirrorStores(
        AccountMirrors accounts, KindMirrors kinds, MirroredRecords records, Colleagues colleagues) {}
