/// Every class here breaks a rule of the house on purpose, so that each rule is seen to fail.
@NullMarked
package offenders;

import org.jspecify.annotations.NullMarked;
