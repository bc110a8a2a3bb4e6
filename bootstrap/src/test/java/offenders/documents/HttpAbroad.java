package offenders.documents;

import java.net.http.HttpClient;

/// A client where none belongs.
record HttpAbroad(HttpClient client) {}
