/// Operations over WebSocket: who is signed in, and how much may be under way.
@NullMarked
package dev.pinbridge.graphql.sockets;

import org.jspecify.annotations.NullMarked;
