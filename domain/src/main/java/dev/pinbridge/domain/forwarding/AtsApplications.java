package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.List;

/// What the ATS lets us read of a company's applications, those for confidential jobs included. Every method asks the
/// ATS anew, changes nothing there, and throws [dev.pinbridge.domain.integration.AtsTrouble] when there is no usable
/// answer.
@DrivenPort
public interface AtsApplications {
    /// The person's applications, newest first. The ATS's index may lag behind its writes by some seconds.
    List<AtsApplication> ofPerson(AtsCredentials credentials, EmailAddress email);

    /// Those that carry this reference; more than one only if somebody copied it.
    List<AtsApplication> withReference(AtsCredentials credentials, String reference);
}
