/// The pages as people use them: in a real browser, against the running service with PostgreSQL and the sandbox.
@NullMarked
package dev.pinbridge.pages;

import org.jspecify.annotations.NullMarked;
