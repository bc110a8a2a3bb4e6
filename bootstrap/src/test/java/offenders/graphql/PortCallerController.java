package offenders.graphql;

import offenders.application.Transactions;
import offenders.domain.Things;
import org.springframework.stereotype.Controller;

/// Public, open, calls a port and draws transactions.
@Controller
public class PortCallerController {
    int count(Things things, Transactions transactions) {
        return things.count() + transactions.hashCode();
    }
}
