package dev.pinbridge.graphql.conversations;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.MessageRequest;
import dev.pinbridge.domain.conversations.Side;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.graphql.candidates.CandidateNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.positions.PositionNotFoundError;
import dev.pinbridge.graphql.relay.NodeIds;

/// A first message.
record SendMessageRequestInput(String candidateId, String positionId, Side initiator, String message) {
    record Request(CandidateId candidate, PositionId position, Side from, String message) {}

    Decoded<Request> decode() {
        var fields = new InputFields();
        var candidate = fields.reference("candidateId", candidateId, NodeIds::candidate, CandidateNotFoundError::at);
        var position = fields.reference("positionId", positionId, NodeIds::position, PositionNotFoundError::at);
        var text = fields.required("message", "Message", message, MessageRequest::message);
        return fields.then(() -> new Request(candidate.get(), position.get(), initiator, text.get()));
    }
}
