package saidby.format;

/// Takes what comes out of the input, in reading order, on the thread that reads.
@FunctionalInterface
public interface Receiver {
  /// May block, which holds the reading up. What it throws ends the reading and reaches its caller.
  void receive(ReadItem item);
}
