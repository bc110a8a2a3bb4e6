package dev.pinbridge.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A wire that can be cut: connections are passed on to another port of the loopback interface, until they are
/// not.
final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final int target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition flows = lock.newCondition();
    private boolean swallows;
    private ServerSocket listener;

    private TcpProxy(int target, ServerSocket listener) {
        this.target = target;
        this.listener = listener;
        this.port = listener.getLocalPort();
        Thread.startVirtualThread(() -> acceptFrom(listener));
    }

    static TcpProxy to(int target) {
        return new TcpProxy(target, listen(0));
    }

    int port() {
        return port;
    }

    /// From now on nothing arrives any more, in either direction, and nobody is told.
    void swallow() {
        lock.lock();
        try {
            swallows = true;
        } finally {
            lock.unlock();
        }
    }

    /// What was held back arrives after all.
    void flow() {
        lock.lock();
        try {
            swallows = false;
            flows.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// From now on connections are refused, and those that stand break.
    void refuse() {
        close(listener);
        sockets.forEach(TcpProxy::close);
    }

    void acceptAgain() {
        var again = listen(port);
        listener = again;
        Thread.startVirtualThread(() -> acceptFrom(again));
    }

    @Override
    public void close() {
        refuse();
        flow();
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void acceptFrom(ServerSocket from) {
        try {
            while (!from.isClosed()) {
                var near = from.accept();
                Thread.startVirtualThread(() -> connect(near));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void connect(Socket near) {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(near);
            sockets.add(far);
            Thread.startVirtualThread(() -> pass(near, far));
            pass(far, near);
        } catch (IOException _) {
            close(near);
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitFlow();
                out.write(buffer, 0, read);
            }
        } catch (IOException _) {
            // The other end is told by closing both.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void awaitFlow() {
        lock.lock();
        try {
            while (swallows) {
                flows.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception _) {
            // It is gone either way.
        }
    }
}
