package dev.pinbridge.names;

import dev.pinbridge.application.NameComparisonContract;
import dev.pinbridge.domain.matching.NameComparison;

final class IcuNameComparisonTest implements NameComparisonContract {
    @Override
    public NameComparison names() {
        return new NamesConfiguration().nameComparison();
    }
}
