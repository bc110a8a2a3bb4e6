@NullMarked
package offenders.mail;

import org.jspecify.annotations.NullMarked;
