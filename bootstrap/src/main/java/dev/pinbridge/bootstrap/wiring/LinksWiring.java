package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.comments.QueueComment;
import dev.pinbridge.application.comments.WithdrawComments;
import dev.pinbridge.application.links.HasNotes;
import dev.pinbridge.application.links.LinkComments;
import dev.pinbridge.application.links.LinkOnMatch;
import dev.pinbridge.application.links.LinkOnNotes;
import dev.pinbridge.application.links.ReadLinkComments;
import dev.pinbridge.application.links.SetLinkComments;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.links.LinkSettings;
import dev.pinbridge.domain.links.NoteLinks;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.graphql.relay.NodeIds;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinksWiring {
    /// Pages of the product, by the ids of the API.
    @Bean
    NoteLinks noteLinks(ProductProperties product) {
        var pages = product.publicUrl().toString().replaceFirst("/+$", "") + "/notes/calls/";
        return call -> URI.create(pages + NodeIds.of(call));
    }

    @Bean
    LinkComments linkComments(LinkSettings settings, Calls calls, QueueComment queue, NoteLinks links) {
        return new LinkComments(settings, calls, queue, links);
    }

    @Bean
    LinkOnNotes linkOnNotes(Calls calls, Matches matches, LinkComments links) {
        return new LinkOnNotes(calls, matches, links);
    }

    @Bean
    LinkOnMatch linkOnMatch(HasNotes notes, LinkComments links) {
        return new LinkOnMatch(notes, links);
    }

    @Bean
    SetLinkComments setLinkComments(LinkSettings settings, WithdrawComments withdraw, Transactions transactions) {
        return new SetLinkComments(settings, withdraw, transactions);
    }

    @Bean
    ReadLinkComments readLinkComments(LinkSettings settings, Transactions transactions) {
        return new ReadLinkComments(settings, transactions);
    }
}
