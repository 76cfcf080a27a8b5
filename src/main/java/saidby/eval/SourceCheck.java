package saidby.eval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import saidby.eval.GoldArticle.GoldAttribution;

/// What is right of the speaker that an answer tells, against one gold source.
///
/// @param told whether there is a mention or a name at all
/// @param overlaps whether at least half of the mention's words lie in the source
/// @param head whether it also holds the source's head word
/// @param name whether the source is a proper name and the speaker's last word is its head
/// @param person whether the speaker is who was written down by hand; empty where nobody was
/// @param shown whether the answer says who the speaker is
record SourceCheck(boolean told, boolean overlaps, boolean head, boolean name, Optional<Boolean> person,
    boolean shown) {
  /// For an answer to nothing, or no answer.
  static final SourceCheck NOTHING = new SourceCheck(false, false, false, false, Optional.empty(), false);

  static SourceCheck of(MeasuredText text, GoldAttribution gold, Answer answer, GoldPeople people,
      GoldArticle article) {
    List<String> heads = HeadRule.heads(gold.sourceIn(text.text()));
    BitSet mention = text.covered(answer.mention().stream().toList());
    BitSet inside = text.covered(gold.source());
    inside.and(mention);
    String speaker = NameWords.last(answer.speaker().orElse(""));
    boolean overlaps = !mention.isEmpty() && 2 * inside.cardinality() >= mention.cardinality();
    boolean head = overlaps && inside.stream().anyMatch(word -> heads.contains(NameWords.last(text.word(word))));
    boolean name = gold.type() == SourceType.NAME && !speaker.isEmpty() && speaker.equals(heads.getLast());
    return new SourceCheck(!mention.isEmpty() || !speaker.isEmpty(), overlaps, head, name,
        people.behind(article, gold.source()).map(names -> NameWords.isSame(answer.speaker().orElse(""), names)),
        answer.speaker().isPresent());
  }

  /// Whether nothing that is shown is known to be wrong: the words and, where both tell one, the person.
  boolean isRight() {
    return head && (!shown || person.orElse(true));
  }
}
