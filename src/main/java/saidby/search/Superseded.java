package saidby.search;

import saidby.model.Version;

/// Refuses a state of a story: while the index was lent, somebody else brought a newer one, or withdrew the story. The message says
/// so in words for people.
public final class Superseded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Superseded(String id, Version state, Version newer) {
    super("%s of \"%s\": %s came before".formatted(state, id, newer));
  }
}
