package dev.pinbridge.domain.notices;

/// What people are told, in the product and by mail.
///
/// @param headline a few words without a full stop
/// @param sentence what is the matter, and what it costs
/// @param whatToDo what would end it
public record Wording(String headline, String sentence, String whatToDo) {
    /// @param number how many people or comments stand still, for notices about a backlog
    public static Wording of(NoticeSubject subject, int number) {
        return switch (subject) {
            case NoticeSubject.KeyRefused(var product) ->
                new Wording(
                        "Pinpoint no longer accepts " + product.title() + "'s API key",
                        "Pinpoint no longer accepts " + product.title()
                                + "'s API key, so nothing is sent and nothing is read there.",
                        "Connect " + product.title() + " again with a new key under Settings, Integrations. What waits"
                                + " goes on then.");
            case NoticeSubject.ApiSwitchedOff(var product) ->
                new Wording(
                        "The API that " + product.title() + " uses is switched off in Pinpoint",
                        "The API that " + product.title()
                                + " uses is switched off in Pinpoint, so nothing is sent and nothing is read there.",
                        "Switch it on in Pinpoint under Settings, API & Webhooks, then check " + product.title()
                                + " again under Settings, Integrations. What waits goes on then.");
            case NoticeSubject.PermissionLost(var product, var capability) ->
                new Wording(
                        "The API key of " + product.title() + " lost the permission " + capability.permission(),
                        "The API key of " + product.title() + " lost the permission " + capability.permission() + "."
                                + product.need(capability)
                                        .map(need -> " " + need.costOfMissing())
                                        .orElse(""),
                        "Grant it in Pinpoint under Settings, API & Webhooks, then check " + product.title()
                                + " again under Settings, Integrations.");
            case NoticeSubject.FirstImportFinished _ ->
                new Wording(
                        "The first import from Pinpoint is complete",
                        "Everything that the connected API keys may read in Pinpoint was read once; what changes there"
                                + " follows by itself.",
                        "See how many of each kind there are, and what could not be read, under Settings,"
                                + " Integrations.");
            case NoticeSubject.FirstImportStalled(var _, var cause) ->
                new Wording(
                        "The first import from Pinpoint gets nowhere",
                        "The first import from Pinpoint has got nowhere for a while: " + sentence(cause)
                                + " What was read so far can be used.",
                        "It goes on trying by itself. See what is wrong with each kind of record under Settings,"
                                + " Integrations, and check the connection there.");
            case NoticeSubject.JobClosed _ ->
                new Wording(
                        "A job closed while people wait for it",
                        people(number, "waits", "wait") + " because the position's job no longer takes people.",
                        "Link the position to an open job, and they are sent there.");
            case NoticeSubject.SendsRefused _ ->
                new Wording(
                        "Pinpoint refused people",
                        people(number, "was", "were") + " refused by Pinpoint.",
                        "Each conversation says why. Mend what is wrong, then send again.");
            case NoticeSubject.OutcomeUnknown _ ->
                new Wording(
                        "It is not known whether people arrived",
                        "It is not known whether " + people(number, "has", "have")
                                + " arrived in Pinpoint, and we may not look there.",
                        "Look in Pinpoint and send again whoever is not there; or let the API key read applications.");
            case NoticeSubject.InformationMissing _ ->
                new Wording(
                        "People lack what the job demands",
                        people(number, "waits", "wait") + " because the position's job demands more than is known.",
                        "Each conversation says what is missing. They are sent once it is given.");
            case NoticeSubject.SendsParked _ ->
                new Wording(
                        "People cannot be sent because of an error of ours",
                        people(number, "waits", "wait")
                                + " because the service stopped several times while working on them.",
                        "Have the log looked at, then send again from the conversations.");
            case NoticeSubject.CommentsRefused _ ->
                new Wording(
                        "Pinpoint refused comments",
                        comments(number, "was", "were") + " refused by Pinpoint, so "
                                + (number == 1 ? "it is" : "they are") + " missing on the application.",
                        "Each call says why. Mend what is wrong, then try again from the call.");
            case NoticeSubject.CommentsUnconfirmed _ ->
                new Wording(
                        "It is not known whether comments arrived",
                        "It is not known whether " + comments(number, "has", "have")
                                + " arrived in Pinpoint, and we may not look there.",
                        "Look in Pinpoint and try again, from its call, what is not there; or let the API key"
                                + " read comments.");
            case NoticeSubject.CommentsParked _ ->
                new Wording(
                        "Comments cannot be posted because of an error of ours",
                        comments(number, "waits", "wait")
                                + " because the service stopped several times while working on "
                                + (number == 1 ? "it." : "them."),
                        "Have the log looked at, then try again from the calls.");
        };
    }

    private static String sentence(String cause) {
        return cause.endsWith(".") ? cause : cause + ".";
    }

    private static String people(int number, String one, String several) {
        return number == 1 ? "1 person " + one : number + " people " + several;
    }

    private static String comments(int number, String one, String several) {
        return number == 1 ? "1 comment " + one : number + " comments " + several;
    }
}
