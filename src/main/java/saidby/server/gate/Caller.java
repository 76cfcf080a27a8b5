package saidby.server.gate;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import saidby.access.AccessKey;
import saidby.server.http.ProblemType;

/// Who asks, as far as the [Gate] knows.
///
/// @param key of those who sent one
/// @param ports what they see of the index
public record Caller(Optional<AccessKey> key, Ports ports) {
  /// The request's attribute that holds it.
  public static final String NAME = "saidby.caller";

  public static Caller of(Context context) {
    return Objects.requireNonNull(context.attribute(NAME), "no gate before this route");
  }

  /// What an answer to them tells those who keep copies: ask each time whether it still holds, and let nobody else have
  /// what was asked with a key.
  public String cacheControl() {
    return key.isPresent() ? "private, no-cache" : "no-cache";
  }

  /// @throws ProblemException unless they may write, and see everything
  public void mustAdminister() {
    mustWrite();
    AccessKey held = key.orElseThrow();
    if (!held.grant().scope().isEverything())
      throw ProblemType.NOT_ALLOWED.with("The key \"%s\" is bound to a part of the index.".formatted(held.name()));
  }

  /// @throws ProblemException unless they may write: what a bound key may, its scope tells
  void mustWrite() {
    AccessKey held = key.orElseThrow(() -> ProblemType.KEY_NEEDED.with("This needs a key that may write."));
    if (!held.grant().writing())
      throw ProblemType.NOT_ALLOWED.with("The key \"%s\" may read and not write.".formatted(held.name()));
  }
}
