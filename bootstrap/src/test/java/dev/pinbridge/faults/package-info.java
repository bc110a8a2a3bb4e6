/// What is left of the main promise when things break: the service in processes of its own that are killed,
/// stopped and cut off, against a sandbox whose record survives all of it.
@NullMarked
package dev.pinbridge.faults;

import org.jspecify.annotations.NullMarked;
