package saidby.eval;

import java.util.Locale;
import saidby.eval.Tally.Count;
import saidby.eval.Tally.Group;
import saidby.eval.Tally.Step;

/// What is measured. `QUOTED_…`: words and pieces between marks, right or not whoever says them; `…_ALL` counts every
/// answer, `…_TOUCH` only those that share a word with the gold. `END_TO_END_…`: pieces with their speakers.
/// `ATTRIBUTION_…`: speakers, of the pieces that were found. `…_ROUTE`: who the speaker is, by the name that the gold
/// words hold, or by what was written down by hand. `PLAUSIBLE_…` is no accuracy: whether a pronoun or description
/// became somebody who is named at all, or the last one named before it.
enum Measure {
  QUOTED_WORDS_ALL, QUOTED_WORDS_TOUCH, QUOTED_EXACT_ALL, QUOTED_EXACT_TOUCH, //
  END_TO_END_HEAD, END_TO_END_EXACT, END_TO_END_OR_NAME, UNQUOTED_WORDS, ALL_CONTENT_WORDS, //
  ATTRIBUTION_HEAD, ATTRIBUTION_OVERLAP, NAME_ROUTE, ENTITY_ROUTE, PLAUSIBLE_ANY, PLAUSIBLE_NEAREST, //
  INDIRECT_ONLY_RECALL;

  /// As tables print it.
  String title() {
    return switch (this) {
      case END_TO_END_HEAD -> "end-to-end head";
      case END_TO_END_EXACT -> "end-to-end exact";
      case END_TO_END_OR_NAME -> "end-to-end +name";
      case INDIRECT_ONLY_RECALL -> "indirect-only recall";
      default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  Figure of(Tally tally) {
    int pairs = tally.of(Group.ALL, Step.THERE);
    int found = tally.of(Group.ALL, Step.FOUND);
    int head = tally.of(Group.ALL, Step.HEAD);
    return switch (this) {
      case QUOTED_WORDS_ALL -> balance(tally, Count.HIT_WORDS, Count.WORDS, Count.GOLD_WORDS);
      case QUOTED_WORDS_TOUCH -> balance(tally, Count.HIT_WORDS, Count.TOUCHING_WORDS, Count.GOLD_WORDS);
      case QUOTED_EXACT_ALL -> balance(tally, Count.EXACT, Count.PIECES, Count.GOLD_PIECES);
      case QUOTED_EXACT_TOUCH -> balance(tally, Count.EXACT, Count.TOUCHING_PIECES, Count.GOLD_PIECES);
      case END_TO_END_HEAD -> Figure.Balance.of(head, tally.of(Count.ATTRIBUTED_PIECES), pairs);
      case END_TO_END_EXACT -> Figure.Balance.of(tally.of(Count.EXACT_HEAD), tally.of(Count.ATTRIBUTED_PIECES), pairs);
      case END_TO_END_OR_NAME -> Figure.Balance.of(tally.of(Count.HEAD_OR_NAME), tally.of(Count.ATTRIBUTED_PIECES),
          pairs);
      case UNQUOTED_WORDS -> balance(tally, Count.HIT_PLAIN_WORDS, Count.PLAIN_WORDS, Count.GOLD_PLAIN_WORDS);
      case ALL_CONTENT_WORDS -> Figure.Balance.of(tally.of(Count.HIT_WORDS) + tally.of(Count.HIT_PLAIN_WORDS),
          tally.of(Count.WORDS) + tally.of(Count.PLAIN_WORDS),
          tally.of(Count.GOLD_WORDS) + tally.of(Count.GOLD_PLAIN_WORDS));
      case ATTRIBUTION_HEAD -> Figure.Share.of(head, found);
      case ATTRIBUTION_OVERLAP -> Figure.Share.of(tally.of(Group.ALL, Step.OVERLAP), found);
      case NAME_ROUTE -> share(tally, Count.NAME_RIGHT, Count.NAME_ASKED);
      case ENTITY_ROUTE -> share(tally, Count.PERSON_RIGHT, Count.PERSON_ASKED);
      case PLAUSIBLE_ANY -> share(tally, Count.PLAUSIBLE_ANY, Count.PLAUSIBLE_ASKED);
      case PLAUSIBLE_NEAREST -> share(tally, Count.PLAUSIBLE_NEAREST, Count.PLAUSIBLE_ASKED);
      case INDIRECT_ONLY_RECALL -> share(tally, Count.HIT_INDIRECT_WORDS, Count.GOLD_INDIRECT_WORDS);
    };
  }

  private static Figure balance(Tally tally, Count hit, Count answered, Count there) {
    return Figure.Balance.of(tally.of(hit), tally.of(answered), tally.of(there));
  }

  private static Figure share(Tally tally, Count part, Count whole) {
    return Figure.Share.of(tally.of(part), tally.of(whole));
  }
}
