/// What people do, over HTTP, against the running service with PostgreSQL and the sandbox.
@NullMarked
package dev.pinbridge.journeys;

import org.jspecify.annotations.NullMarked;
