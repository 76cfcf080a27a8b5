package saidby.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.eval.Outcome.AnswerPiece;
import saidby.eval.Outcome.GoldPiece;
import saidby.eval.Tally.Count;
import saidby.eval.Tally.Group;
import saidby.eval.Tally.Step;
import saidby.model.Form;
import saidby.model.Span;

/// The answers for one article beside its gold.
///
/// A piece is one statement between one pair of marks: “A,” she said. “B.” is two. Pieces are what is counted; they are
/// paired by [Pairing], and [SourceCheck] says whether the speaker is right.
final class Comparison {
  private final GoldArticle article;
  private final GoldPeople people;
  private final MeasuredText text;
  private final Tally tally = new Tally();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<GoldPiece> goldMarked = new ArrayList<>();
  private final List<GoldPiece> goldPlain = new ArrayList<>();
  private final List<AnswerPiece> marked = new ArrayList<>();
  private final List<AnswerPiece> plain = new ArrayList<>();
  private final BitSet goldWords = new BitSet();
  private final BitSet answerWords = new BitSet();
  private final Plausible plausible;

  private Comparison(GoldArticle article, List<Answer> answers, GoldPeople people) {
    this.article = article;
    this.people = people;
    text = new MeasuredText(article.text());
    plausible = new Plausible(article);
    article.attributions().forEach(this::addGold);
    answers.forEach(this::addAnswer);
    countWords();
    judge(goldMarked, marked, true);
    judge(goldPlain, plain, false);
  }

  static Comparison of(GoldArticle article, List<Answer> answers, GoldPeople people) {
    return new Comparison(article, answers, people);
  }

  Tally tally() {
    return tally;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  private void addGold(GoldAttribution attribution) {
    BitSet words = text.covered(attribution.content());
    Form form = text.form(words);
    goldWords.or(words);
    if (form == Form.INDIRECT) indirectWords.or(words);
    for (BitSet piece : text.pieces(words)) goldMarked.add(new GoldPiece(attribution, piece, form, span(piece)));
    BitSet rest = text.plain(words);
    if (!rest.isEmpty()) goldPlain.add(new GoldPiece(attribution, rest, form, span(rest)));
  }

  private final BitSet indirectWords = new BitSet();

  private void addAnswer(Answer answer) {
    BitSet words = text.covered(answer.content());
    answerWords.or(words);
    BitSet rest = text.plain(words);
    tally.add(Count.WORDS, words.cardinality() - rest.cardinality());
    tally.add(Count.PLAIN_WORDS, rest.cardinality());
    List<BitSet> pieces = text.pieces(words);
    for (BitSet piece : pieces) marked.add(new AnswerPiece(answer, piece, span(piece)));
    if (pieces.isEmpty() && !rest.isEmpty()) plain.add(new AnswerPiece(answer, rest, span(rest)));
  }

  private Span span(BitSet words) {
    return new Span(text.span(words.nextSetBit(0)).start(), text.span(words.length() - 1).end());
  }

  private void countWords() {
    tally.add(Count.GOLD_WORDS, text.marked(goldWords).cardinality());
    tally.add(Count.GOLD_PLAIN_WORDS, text.plain(goldWords).cardinality());
    tally.add(Count.GOLD_INDIRECT_WORDS, indirectWords.cardinality());
    var hit = (BitSet) goldWords.clone();
    hit.and(answerWords);
    tally.add(Count.HIT_WORDS, text.marked(hit).cardinality());
    tally.add(Count.HIT_PLAIN_WORDS, text.plain(hit).cardinality());
    hit.and(indirectWords);
    tally.add(Count.HIT_INDIRECT_WORDS, text.plain(hit).cardinality());
    for (AnswerPiece piece : marked) {
      tally.add(Count.PIECES, 1);
      tally.add(Count.ATTRIBUTED_PIECES, piece.answer().isAttributed());
      if (!piece.words().intersects(goldWords)) continue;
      tally.add(Count.TOUCHING_PIECES, 1);
      tally.add(Count.TOUCHING_WORDS, piece.words().cardinality());
    }
  }

  private void judge(List<GoldPiece> gold, List<AnswerPiece> answers, boolean inMarks) {
    var pairing = new Pairing(gold.stream().map(GoldPiece::words).toList(),
        answers.stream().map(AnswerPiece::words).toList());
    for (int i = 0; i < gold.size(); i++) {
      GoldPiece piece = gold.get(i);
      OptionalInt at = pairing.answer(i);
      Optional<AnswerPiece> answer = at.isPresent() ? Optional.of(answers.get(at.getAsInt())) : Optional.empty();
      SourceCheck check = answer
          .map(found -> SourceCheck.of(text, piece.attribution(), found.answer(), people, article))
          .orElse(SourceCheck.NOTHING);
      outcomes.add(new Outcome(article, inMarks, Optional.of(piece), answer, check,
          piece.words().intersects(answerWords)));
      if (inMarks) count(piece, answer, check, pairing.isExact(i));
    }
    for (int j = 0; j < answers.size(); j++)
      if (!pairing.isUsed(j))
        outcomes.add(new Outcome(article, inMarks, Optional.empty(), Optional.of(answers.get(j)), SourceCheck.NOTHING,
            answers.get(j).words().intersects(goldWords)));
  }

  private void count(GoldPiece piece, Optional<AnswerPiece> answer, SourceCheck check, boolean exact) {
    tally.add(Count.GOLD_PIECES, 1);
    tally.add(Count.EXACT, exact);
    if (!piece.hasSource()) {
      tally.add(Count.GOLD_PIECES_WITHOUT_SOURCE, 1);
      tally.add(Count.ATTRIBUTED_WITHOUT_SOURCE, answer.filter(found -> found.answer().isAttributed()).isPresent());
      return;
    }
    for (Group group : groups(piece)) {
      tally.add(group, Step.THERE, true);
      tally.add(group, Step.FOUND, answer.isPresent());
      tally.add(group, Step.TOLD, check.told());
      tally.add(group, Step.OVERLAP, check.overlaps());
      tally.add(group, Step.HEAD, check.head());
    }
    if (answer.isPresent()) countFound(piece.attribution(), answer.get().answer(), check, exact);
  }

  private void countFound(GoldAttribution gold, Answer answer, SourceCheck check, boolean exact) {
    tally.add(Count.EXACT_HEAD, check.head() && exact);
    tally.add(Count.HEAD_OR_NAME, check.head() || check.name());
    if (gold.type() == SourceType.NAME) {
      tally.add(Count.NAME_ASKED, 1);
      tally.add(Count.NAME_RIGHT, check.name());
    } else {
      String name = NameWords.last(answer.speaker().orElse(""));
      tally.add(Count.PLAUSIBLE_ASKED, 1);
      tally.add(Count.PLAUSIBLE_ANY, plausible.isAny(name));
      tally.add(Count.PLAUSIBLE_NEAREST, plausible.isNearest(name, gold.source().getFirst().start()));
    }
    check.person().ifPresent(right -> {
      tally.add(Count.PERSON_ASKED, 1);
      tally.add(Count.PERSON_RIGHT, right);
    });
  }

  private List<Group> groups(GoldPiece piece) {
    var groups = new ArrayList<Group>(List.of(Group.ALL));
    GoldAttribution gold = piece.attribution();
    switch (gold.type()) {
      case NAME -> groups.add(Group.NAME);
      case PRONOUN -> groups.add(Group.PRONOUN);
      case NOMINAL -> groups.add(Group.NOMINAL);
      case NONE -> {}
    }
    groups.add(piece.form() == Form.DIRECT ? Group.DIRECT : Group.MIXED);
    int source = gold.source().getFirst().start();
    int first = Math.min(source, piece.span().start());
    int last = Math.max(source, piece.span().start());
    boolean same = article.text().substring(first, last).indexOf('\n') < 0;
    groups.add(same ? Group.SAME_PARAGRAPH : Group.OTHER_PARAGRAPH);
    return groups;
  }

  /// Whom a pronoun or description could mean at all: somebody whom the gold names in the article.
  private static final class Plausible {
    private final List<Named> named;

    private record Named(int start, String head) {}

    Plausible(GoldArticle article) {
      named = article.attributions()
          .stream()
          .filter(gold -> gold.type() == SourceType.NAME && !gold.source().isEmpty())
          .map(gold -> new Named(gold.source().getFirst().start(),
              HeadRule.heads(gold.sourceIn(article.text())).getLast()))
          .sorted(Comparator.comparingInt(Named::start).thenComparing(Named::head))
          .toList();
    }

    boolean isAny(String name) {
      return !name.isEmpty() && named.stream().anyMatch(one -> one.head.equals(name));
    }

    /// Whether it is the last one named before the offset.
    boolean isNearest(String name, int offset) {
      List<Named> before = named.stream().takeWhile(one -> one.start < offset).toList();
      return !name.isEmpty() && !before.isEmpty() && before.getLast().head.equals(name);
    }
  }
}
