package dev.pinbridge.application;

import dev.pinbridge.domain.matching.NameComparison;

final class PlainNamesTest implements NameComparisonContract {
    @Override
    public NameComparison names() {
        return new PlainNames();
    }
}
