@NullMarked
package dev.pinbridge.bootstrap.web;

import org.jspecify.annotations.NullMarked;
