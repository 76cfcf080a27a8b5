package saidby.intake;

import java.io.IOException;
import java.util.Optional;
import saidby.model.Version;
import saidby.search.ArticleWriter;
import saidby.search.Scope;

/// Whether a change may be made, going by what stands there when its turn comes.
final class Conditions {
  private static final String NO_ARTICLE = "there is no such article";

  private Conditions() {}

  static Optional<Answer> refusal(Change change, Standings standings, ArticleWriter writer) throws IOException {
    Optional<Answer> outdated = outdated(change.action(), writer);
    return outdated.isPresent() ? outdated : refusal(change, standings).map(Answer.class::cast);
  }

  private static Optional<Answer> outdated(Change.Action action, ArticleWriter writer) throws IOException {
    if (action.state().isEmpty()) return Optional.empty();
    Version state = action.state().get();
    return writer.state(action.id())
        .filter(state::isOlderThan)
        .map(newer -> new Answer.Refused(Answer.Reason.OUTDATED,
            "%s of \"%s\": %s came before".formatted(state, action.id(), newer)));
  }

  private static Optional<Answer.Refused> refusal(Change change, Standings standings) {
    if (change.action() instanceof Change.Delete delete && delete.state().isEmpty()
        && standings.of(delete.id()).isEmpty() && change.condition() instanceof Change.Condition.None)
      return refused(Answer.Reason.MISSING, NO_ARTICLE);
    if (change.condition() instanceof Change.Condition.None && change.within().isEverything()) return Optional.empty();
    Optional<Standing> there = standings.of(change.id());
    Optional<Answer.Refused> outside = outside(change, there);
    return outside.isPresent() ? outside : unmet(change.condition(), there);
  }

  private static Optional<Answer.Refused> outside(Change change, Optional<Standing> there) {
    Scope within = change.within();
    if (change.action() instanceof Change.Put put && !Standing.isWithin(within, put.article().metadata()))
      return refused(Answer.Reason.OUTSIDE, "the article is not of those that may be written with this key");
    if (there.isEmpty() || there.get().isWithin(within)) return Optional.empty();
    return change.action() instanceof Change.Delete
        ? refused(Answer.Reason.MISSING, NO_ARTICLE)
        : refused(Answer.Reason.OUTSIDE, "the id belongs to an article that may not be written with this key");
  }

  private static Optional<Answer.Refused> unmet(Change.Condition condition, Optional<Standing> there) {
    return switch (condition) {
      case Change.Condition.None _ -> Optional.empty();
      case Change.Condition.Absent _ -> there.isEmpty()
          ? Optional.empty()
          : refused(Answer.Reason.CONDITION, "there is an article of this id already");
      case Change.Condition.Present(Optional<String> version) -> {
        if (there.isEmpty()) yield refused(Answer.Reason.CONDITION, "there is no article of this id");
        yield version.isEmpty() || version.get().equals(there.get().version())
            ? Optional.empty()
            : refused(Answer.Reason.CONDITION, "the article was changed: it is version " + there.get().version());
      }
    };
  }

  private static Optional<Answer.Refused> refused(Answer.Reason reason, String sentence) {
    return Optional.of(new Answer.Refused(reason, sentence));
  }
}
