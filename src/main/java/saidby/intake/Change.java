package saidby.intake;

import java.util.Optional;
import saidby.model.Article;
import saidby.search.Scope;

/// A change of the index.
///
/// @param action what is to be done
/// @param condition when alone
/// @param within what the one may touch who asks for it: articles outside are neither written, replaced nor deleted
/// @param visible whether it is answered only when new searches find it
public record Change(Action action, Condition condition, Scope within, boolean visible) {

  /// What is to be done.
  public sealed interface Action {
    /// Id of the article.
    String id();
  }

  /// The article is added, or replaces the one of its id.
  public record Put(Article article) implements Action {
    @Override
    public String id() {
      return article.id();
    }
  }

  /// The article of the id is removed.
  public record Delete(String id) implements Action {}

  /// What must hold for the change to be made.
  public sealed interface Condition {
    /// Nothing.
    record None() implements Condition {}

    /// There is an article of the id, in this version if one is told.
    record Present(Optional<String> version) implements Condition {}

    /// There is no article of the id.
    record Absent() implements Condition {}
  }

  /// Adds or replaces, whatever is there; answered when it is durable.
  public static Change put(Article article) {
    return new Change(new Put(article), new Condition.None(), Scope.EVERYTHING, false);
  }

  /// Removes, whatever is there; answered when it is durable.
  public static Change delete(String id) {
    return new Change(new Delete(id), new Condition.None(), Scope.EVERYTHING, false);
  }

  /// The same for one who may touch no more than this.
  public Change within(Scope scope) {
    return new Change(action, condition, scope, visible);
  }

  /// The same if this holds.
  public Change when(Condition other) {
    return new Change(action, other, within, visible);
  }

  /// The same, answered when new searches find it.
  public Change untilVisible() {
    return new Change(action, condition, within, true);
  }

  String id() {
    return action.id();
  }
}
