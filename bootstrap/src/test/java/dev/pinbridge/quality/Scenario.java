package dev.pinbridge.quality;

import dev.pinbridge.application.matching.ProspectIndex;
import dev.pinbridge.application.matching.truth.Calls;
import dev.pinbridge.application.matching.truth.Company;
import dev.pinbridge.application.matching.truth.Judged;
import dev.pinbridge.application.matching.truth.Judgement;
import dev.pinbridge.application.matching.truth.KnownCall;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.House;
import dev.pinbridge.domain.matching.Matcher;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.Proposal;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Weights;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.names.NamesConfiguration;
import java.util.List;
import java.util.stream.Stream;

/// A company with calls of which the truth is known.
final class Scenario {
    static final NameComparison NAMES = new NamesConfiguration().nameComparison();

    private final ProspectIndex index;
    private final House house;
    private final List<KnownCall> calls;
    private final Company company;

    Scenario(long seed, int applications, int calls) {
        this.company = Company.of(seed, applications);
        this.index = new ProspectIndex(records(company), NAMES);
        this.house = House.of(company.users().stream().map(MirroredUser::email).toList());
        this.calls = Calls.of(company, seed, calls);
    }

    private static List<MirroredRecord> records(Company company) {
        return Stream.<List<? extends MirroredRecord>>of(
                        company.jobs(),
                        company.users(),
                        company.candidates(),
                        company.applications(),
                        company.interviews())
                .<MirroredRecord>flatMap(List::stream)
                .toList();
    }

    Company company() {
        return company;
    }

    List<KnownCall> calls() {
        return calls;
    }

    House house() {
        return house;
    }

    List<Prospect> prospects(CallDetails call) {
        return index.by(Clues.of(call, NAMES));
    }

    Judgement judge(Weights weights) {
        var matcher = new Matcher(NAMES, weights);
        return Judgement.of(calls, call -> answer(matcher.match(call, house, prospects(call))));
    }

    private static Judged.Answer answer(Proposal proposal) {
        var options = proposal.options();
        var probability = options.isEmpty() ? 0 : options.getFirst().probability();
        var suggestions =
                options.stream().map(option -> option.prospect().application()).toList();
        return switch (proposal) {
            case Proposal.Certain certain ->
                new Judged.Answer(certain.best().prospect().application(), suggestions, probability);
            case Proposal.Unsure _ -> new Judged.Answer(null, suggestions, probability);
        };
    }
}
