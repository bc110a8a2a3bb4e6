@NullMarked
package dev.pinbridge.domain.paging;

import org.jspecify.annotations.NullMarked;
