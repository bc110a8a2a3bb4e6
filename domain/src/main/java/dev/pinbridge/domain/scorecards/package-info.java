/// What those who interview in a stage are asked to judge, as the ATS has it.
@NullMarked
package dev.pinbridge.domain.scorecards;

import org.jspecify.annotations.NullMarked;
