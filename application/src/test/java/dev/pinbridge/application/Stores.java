package dev.pinbridge.application;

import dev.pinbridge.application.access.CallStores;
import dev.pinbridge.application.mirror.MirrorStores;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.ApiKeys;
import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.positions.Positions;

/// Everything that is stored, in one place.
public record Stores(
        Transactions transactions,
        Organisations organisations,
        People people,
        Integrations integrations,
        ApiKeys apiKeys,
        AtsTraffic traffic,
        AtsHealth health,
        Positions positions,
        Documents documents,
        Candidates candidates,
        Conversations conversations,
        Forwardings forwardings,
        ForwardingRules forwardingRules,
        JobAnswers jobAnswers,
        Bulks bulks,
        OfferedConversations offeredConversations,
        Notices notices,
        StalledForwardings stalledForwardings,
        StalledComments stalledComments,
        AccountRecords accountRecords,
        MirrorStores mirror,
        CallStores calls) {}
