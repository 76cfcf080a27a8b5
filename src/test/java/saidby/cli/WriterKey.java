package saidby.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.Secret;
import saidby.search.Scope;

/// A key that may write whatever it likes.
final class WriterKey {
  private WriterKey() {}

  static String of(Path index) throws IOException {
    Secret secret = Secret.fresh();
    KeyFile.of(index)
        .add(new AccessKey("writer", secret.hash(),
            new Grant(true, Scope.EVERYTHING, List.of(), OptionalInt.empty(), Optional.empty()), Instant.now()));
    return secret.text();
  }
}
