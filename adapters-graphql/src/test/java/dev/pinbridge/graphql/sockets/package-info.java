@NullMarked
package dev.pinbridge.graphql.sockets;

import org.jspecify.annotations.NullMarked;
