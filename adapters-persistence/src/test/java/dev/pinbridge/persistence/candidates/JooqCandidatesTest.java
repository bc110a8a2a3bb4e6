package dev.pinbridge.persistence.candidates;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.candidates.CandidatesContract;
import dev.pinbridge.persistence.JooqStores;

final class JooqCandidatesTest implements CandidatesContract {
    @Override
    public Stores stores() {
        return JooqStores.shared();
    }
}
