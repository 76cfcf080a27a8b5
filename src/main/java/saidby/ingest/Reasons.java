package saidby.ingest;

/// Says what a failure was, in one line for people.
final class Reasons {
  private Reasons() {}

  static String of(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    String name = failure.getClass().getSimpleName();
    return failure.getMessage() == null ? name : "%s (%s)".formatted(message, name);
  }

  static String annotating(Throwable failure) {
    return "could not be annotated: " + ofFault(failure);
  }

  /// The same with the place in the program, for failures that are faults of ours.
  static String ofFault(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? of(failure) : "%s at %s".formatted(of(failure), trace[0]);
  }
}
