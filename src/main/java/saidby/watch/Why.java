package saidby.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// What went wrong with a file, in a few words without its path: they are shown to whoever looks at how it goes.
final class Why {
  private Why() {}

  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "it is not there";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "it is no folder";
      case FileAlreadyExistsException _ -> "something of this name is in the way";
      case FileSystemException other -> Optional.ofNullable(other.getReason()).orElse("the file system refuses");
      default -> failure.getClass().getSimpleName();
    };
  }
}
