package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.notices.DismissNotice;
import dev.pinbridge.application.notices.IntegrationNotices;
import dev.pinbridge.application.notices.MailNotice;
import dev.pinbridge.application.notices.NoticeOnAttention;
import dev.pinbridge.application.notices.NoticeOnFirstImport;
import dev.pinbridge.application.notices.NoticeOnLoss;
import dev.pinbridge.application.notices.NoticeOnStalledImport;
import dev.pinbridge.application.notices.ReadNotices;
import dev.pinbridge.application.notices.ResolveOnConnect;
import dev.pinbridge.application.notices.ResolveOnDisconnect;
import dev.pinbridge.application.notices.ResolveOnRegain;
import dev.pinbridge.application.notices.ReviewNotices;
import dev.pinbridge.application.notices.ReviewOnResume;
import dev.pinbridge.application.notices.ReviewOnStall;
import dev.pinbridge.application.notices.ReviewOnUnsettledComments;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeMails;
import dev.pinbridge.domain.notices.NoticeReviews;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.Postbox;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProductProperties.class)
class NoticesWiring {
    @Bean
    IntegrationNotices integrationNotices(Notices notices, People people, NoticeMails mails, InstantSource clock) {
        return new IntegrationNotices(notices, people, mails, NoticesWiring::newId, clock);
    }

    @Bean
    NoticeOnAttention noticeOnAttention(IntegrationNotices notices) {
        return new NoticeOnAttention(notices);
    }

    @Bean
    NoticeOnLoss noticeOnLoss(IntegrationNotices notices) {
        return new NoticeOnLoss(notices);
    }

    @Bean
    NoticeOnFirstImport noticeOnFirstImport(IntegrationNotices notices, Integrations integrations) {
        return new NoticeOnFirstImport(notices, integrations);
    }

    @Bean
    NoticeOnStalledImport noticeOnStalledImport(IntegrationNotices notices, Integrations integrations) {
        return new NoticeOnStalledImport(notices, integrations);
    }

    @Bean
    ResolveOnRegain resolveOnRegain(IntegrationNotices notices) {
        return new ResolveOnRegain(notices);
    }

    @Bean
    ResolveOnConnect resolveOnConnect(IntegrationNotices notices, Integrations integrations) {
        return new ResolveOnConnect(notices, integrations);
    }

    @Bean
    ResolveOnDisconnect resolveOnDisconnect(IntegrationNotices notices) {
        return new ResolveOnDisconnect(notices);
    }

    @Bean
    ReviewOnStall reviewOnStall(NoticeReviews reviews) {
        return new ReviewOnStall(reviews);
    }

    @Bean
    ReviewOnResume reviewOnResume(NoticeReviews reviews) {
        return new ReviewOnResume(reviews);
    }

    @Bean
    ReviewOnUnsettledComments reviewOnUnsettledComments(NoticeReviews reviews) {
        return new ReviewOnUnsettledComments(reviews);
    }

    @Bean
    ReviewNotices reviewNotices(
            Notices notices,
            StalledForwardings forwardings,
            StalledComments comments,
            Transactions transactions,
            InstantSource clock) {
        return new ReviewNotices(notices, forwardings, comments, transactions, NoticesWiring::newId, clock);
    }

    @Bean
    ReadNotices readNotices(
            Notices notices, StalledForwardings forwardings, StalledComments comments, Transactions transactions) {
        return new ReadNotices(notices, forwardings, comments, transactions);
    }

    @Bean
    DismissNotice dismissNotice(
            Notices notices, Integrations integrations, Transactions transactions, InstantSource clock) {
        return new DismissNotice(notices, integrations, transactions, clock);
    }

    @Bean
    MailNotice mailNotice(
            Notices notices, People people, Postbox postbox, Transactions transactions, ProductProperties product) {
        return new MailNotice(notices, people, postbox, transactions, product.publicUrl());
    }

    private static NoticeId newId() {
        return new NoticeId(UUID.randomUUID());
    }
}
