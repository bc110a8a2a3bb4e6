package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.EditCandidate;
import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EditCandidateController {
    private final EditCandidate editCandidate;
    private final ReadCandidates read;

    EditCandidateController(EditCandidate editCandidate, ReadCandidates read) {
        this.editCandidate = editCandidate;
        this.read = read;
    }

    @MutationMapping
    EditCandidatePayload editCandidate(@Argument EditCandidateInput input, @ContextValue Actor actor) {
        return NodeIds.candidate(input.candidateId())
                .flatMap(id -> read.find(actor, id))
                .map(candidate -> edit(actor, candidate, input))
                .orElseGet(EditCandidatePayload::notFound);
    }

    private EditCandidatePayload edit(Actor actor, Candidate now, EditCandidateInput input) {
        return input.decode(now.details())
                .fold(
                        details -> EditCandidatePayload.of(editCandidate.edit(actor, now.id(), details)),
                        EditCandidatePayload::failed);
    }
}
