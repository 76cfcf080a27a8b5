package saidby.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import saidby.search.ArticleLookup;

/// What stands under each id, those changes included that searches do not see yet. Each id is asked for and changed by one
/// thread alone.
final class Standings {
  private final ArticleLookup visible;
  private final Map<String, Written> recent = new ConcurrentHashMap<>();

  Standings(ArticleLookup visible) {
    this.visible = visible;
  }

  /// The article of the id, if there is one.
  Optional<Standing> of(String id) {
    Written last = recent.get(id);
    return last != null ? last.standing() : visible.article(id).map(Standing::of);
  }

  /// What was just written, until searches see it.
  void remember(Written written) {
    recent.put(written.id(), written);
  }

  /// Searches see it now, or it came to nothing.
  void forget(Written written) {
    recent.remove(written.id(), written);
  }
}
