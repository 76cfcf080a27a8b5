package saidby.intake;

import java.util.Optional;
import saidby.model.Article;
import saidby.model.Version;
import saidby.search.Scope;

/// A change of the index.
///
/// @param action what is to be done
/// @param condition when alone
/// @param within what the one may touch who asks for it: articles outside are neither written, replaced nor deleted
/// @param manner how it is answered
public record Change(Action action, Condition condition, Scope within, Manner manner) {

  /// What is to be done. Where a state of the story is told, a newer one is neither replaced nor deleted.
  public sealed interface Action {
    /// Id of the article.
    String id();

    /// Which state of the story says so, where its source counts.
    Optional<Version> state();
  }

  /// The article is added, or replaces the one of its id.
  public record Put(Article article, Optional<Version> state) implements Action {
    public Put(Article article) {
      this(article, Optional.empty());
    }

    @Override
    public String id() {
      return article.id();
    }
  }

  /// The article of the id is removed.
  public record Delete(String id, Optional<Version> state) implements Action {
    public Delete(String id) {
      this(id, Optional.empty());
    }
  }

  /// What must hold for the change to be made.
  public sealed interface Condition {
    /// Nothing.
    record None() implements Condition {}

    /// There is an article of the id, in this version if one is told.
    record Present(Optional<String> version) implements Condition {}

    /// There is no article of the id.
    record Absent() implements Condition {}
  }

  /// How it is answered.
  ///
  /// @param visible whether only when new searches find it
  /// @param request by which it is known again when it is asked for again
  public record Manner(boolean visible, Optional<Request> request) {}

  /// What one who did not hear the answer asks for again.
  ///
  /// @param key which the asker has chosen for it; one word, the same for no other asker
  /// @param fingerprint one word that tells it from others
  public record Request(String key, String fingerprint) {}

  /// Adds or replaces, whatever is there; answered when it is durable.
  public static Change put(Article article) {
    return of(new Put(article));
  }

  /// Removes, whatever is there; answered when it is durable.
  public static Change delete(String id) {
    return of(new Delete(id));
  }

  /// This, whatever is there, unless it is a newer state of the story; answered when it is durable.
  public static Change of(Action action) {
    return new Change(action, new Condition.None(), Scope.EVERYTHING, new Manner(false, Optional.empty()));
  }

  /// The same for one who may touch no more than this.
  public Change within(Scope scope) {
    return new Change(action, condition, scope, manner);
  }

  /// The same if this holds.
  public Change when(Condition other) {
    return new Change(action, other, within, manner);
  }

  /// The same, answered when new searches find it.
  public Change untilVisible() {
    return new Change(action, condition, within, new Manner(true, manner.request()));
  }

  /// The same, known again by this when it is asked for again.
  public Change as(Request request) {
    return new Change(action, condition, within, new Manner(manner.visible(), Optional.of(request)));
  }

  String id() {
    return action.id();
  }
}
