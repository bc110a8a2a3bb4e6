package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.access.DecideAccess;
import dev.pinbridge.application.access.ReadAccessRules;
import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.access.ReadMatches;
import dev.pinbridge.application.access.ReadTeamChanges;
import dev.pinbridge.application.access.SetAccessRules;
import dev.pinbridge.application.access.ShareCall;
import dev.pinbridge.application.access.UnshareCall;
import dev.pinbridge.application.access.WhoCanSee;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.matching.ApplicationDoor;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who may open calls, and what is shown to those who may.
@Configuration(proxyBeanMethods = false)
class AccessWiring {
    @Bean
    DecideAccess decideAccess(Circles circles, AccessSettings settings, People people) {
        return new DecideAccess(circles, settings, people);
    }

    @Bean
    CallDoor callDoor(DecideAccess access) {
        return access::isOpenTo;
    }

    @Bean
    ApplicationDoor applicationDoor(DecideAccess access) {
        return access::isOpenTo;
    }

    @Bean
    ReadCalls readCalls(Calls calls, Circles circles, DecideAccess access, Transactions transactions) {
        return new ReadCalls(calls, circles, access, transactions);
    }

    @Bean
    ReadMatches readMatches(
            Matches matches, Subjects subjects, AtsLinks links, DecideAccess access, Transactions transactions) {
        return new ReadMatches(matches, subjects, links, access, transactions);
    }

    @Bean
    ReadTeamChanges readTeamChanges(Matches matches, HiringRoleChanges changes, Transactions transactions) {
        return new ReadTeamChanges(matches, changes, transactions);
    }

    @Bean
    WhoCanSee whoCanSee(Circles circles, AccessSettings settings, People people, Transactions transactions) {
        return new WhoCanSee(circles, settings, people, transactions);
    }

    @Bean
    ShareCall shareCall(
            Calls calls, CallShares shares, DecideAccess access, Transactions transactions, InstantSource clock) {
        return new ShareCall(calls, shares, access, transactions, clock);
    }

    @Bean
    UnshareCall unshareCall(Calls calls, CallShares shares, DecideAccess access, Transactions transactions) {
        return new UnshareCall(calls, shares, access, transactions);
    }

    @Bean
    SetAccessRules setAccessRules(AccessSettings settings, Transactions transactions) {
        return new SetAccessRules(settings, transactions);
    }

    @Bean
    ReadAccessRules readAccessRules(AccessSettings settings, Transactions transactions) {
        return new ReadAccessRules(settings, transactions);
    }
}
