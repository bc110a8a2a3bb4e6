/// The rules of the house, and deliberate offenders against each of them.
@NullMarked
package dev.pinbridge.architecture;

import org.jspecify.annotations.NullMarked;
