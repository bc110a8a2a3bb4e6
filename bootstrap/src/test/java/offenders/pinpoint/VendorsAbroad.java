package offenders.pinpoint;

/// Everything that belongs in other rooms.
record VendorsAbroad(
        org.jooq.DSLContext jooq,
        graphql.GraphQL graphQl,
        org.apache.tika.Tika tika,
        jakarta.mail.Session mail,
        net.fortuna.ical4j.data.CalendarParser calendar,
        org.apache.lucene.analysis.CharArraySet lucene,
        org.jgrapht.Graph<String, String> jgrapht,
        org.springframework.ai.chat.model.ChatModel springAi) {}
