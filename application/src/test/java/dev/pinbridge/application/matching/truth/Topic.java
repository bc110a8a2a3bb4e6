package dev.pinbridge.application.matching.truth;

import java.util.List;

/// What a title can speak of.
///
/// @param person whom it is about
/// @param interviewer by first name
record Topic(Person person, String job, String interviewer) {
    static Topic of(Applied applied, List<Colleague> colleagues) {
        var interviewer =
                colleagues.isEmpty() ? "Acme" : colleagues.getFirst().person().firstName();
        return new Topic(applied.person(), applied.opening().title(), interviewer);
    }
}
