package saidby.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Turns what went wrong into one sentence.
final class Failure {
  private Failure() {}

  static String sentence(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException wrapped when wrapped.getCause() != null -> sentence(wrapped.getCause());
      case NoSuchFileException missing -> missing.getFile() + ": no such file";
      case AccessDeniedException denied -> denied.getFile() + ": not allowed to read or write it";
      case InterruptedException _ -> "interrupted";
      case OutOfMemoryError _ -> "out of memory; give it more with SAIDBY_HEAP=2g";
      default -> firstLine(failure.getMessage(), failure);
    };
  }

  private static String firstLine(@Nullable String message, Throwable failure) {
    if (message == null || message.isBlank()) return failure.getClass().getSimpleName();
    return Terminal.safe(message.lines().findFirst().orElse(message));
  }
}
