package saidby.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is watched, and how.
///
/// @param folders with all below them; none within another
/// @param settle how long a file must have been the same before it is read
/// @param journal where files stay in place, the file that remembers those that were read; empty where they are moved
///        into
///        the sub-folders `done` and `failed` of the folder that is watched
public record WatchRules(List<Path> folders, Duration settle, Optional<Path> journal) {
  public WatchRules {
    folders = List.copyOf(folders);
    if (settle.isNegative()) throw new IllegalArgumentException("files cannot settle within " + settle);
    List<Path> absolute = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    for (int i = 0; i < absolute.size(); i++)
      for (int j = 0; j < absolute.size(); j++)
        if (i != j && absolute.get(i).startsWith(absolute.get(j)))
          throw new IllegalArgumentException(
              "%s lies within %s, which is watched too".formatted(folders.get(i), folders.get(j)));
  }
}
