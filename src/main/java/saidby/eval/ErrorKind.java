package saidby.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.eval.Outcome.AnswerPiece;
import saidby.eval.Outcome.GoldPiece;
import saidby.model.Span;
import saidby.speaker.FunctionWords;
import saidby.text.TokenizedText;

/// Names what went wrong, the same words for the same kind of mistake.
final class ErrorKind {
  private static final int FRAGMENT = 3;
  private static final int SENTENCE = 8;

  private final GoldArticle article;
  private final TokenizedText text;

  ErrorKind(GoldArticle article) {
    this.article = article;
    text = article.tokens();
  }

  /// What is wrong with an outcome; empty when nothing is.
  Optional<String> of(Outcome outcome) {
    return kind(outcome).map(kind -> (outcome.marked() ? "marked: " : "reported: ") + kind);
  }

  private Optional<String> kind(Outcome outcome) {
    if (outcome.gold().isEmpty()) return outcome.isTold() ? Optional.of(untrue(outcome)) : Optional.empty();
    GoldPiece gold = outcome.gold().get();
    if (outcome.answer().isEmpty()) return gold.hasSource() ? Optional.of(missed(outcome, gold)) : Optional.empty();
    Answer answer = outcome.answer().get().answer();
    if (!gold.hasSource())
      return answer.isAttributed() ? Optional.of("no source, given a speaker") : Optional.empty();
    if (!outcome.isTold()) return Optional.of("source is a %s, left unknown".formatted(type(gold)));
    if (!outcome.check().head()) return Optional.of(wrongWords(outcome, gold, answer));
    if (!outcome.check().isRight()) return Optional.of("right %s, wrong person".formatted(type(gold)));
    boolean misnamed = gold.attribution().type() == SourceType.NAME && answer.speaker().isPresent()
        && !outcome.check().name();
    return misnamed ? Optional.of("right name, shown under another") : Optional.empty();
  }

  private static String type(GoldPiece gold) {
    return gold.attribution().type() == SourceType.NOMINAL ? "description" : gold.attribution().type().code();
  }

  /// An answer that no gold piece stands behind.
  private static String untrue(Outcome outcome) {
    int words = outcome.answer().map(AnswerPiece::words).orElseThrow().cardinality();
    if (outcome.touches()) return "statement with other ends, given a speaker";
    return "no statement, %s, given a speaker".formatted(length(words));
  }

  private static String missed(Outcome outcome, GoldPiece gold) {
    if (outcome.touches()) return "statement found with other ends";
    return "statement missed, %s, %s".formatted(length(gold.words().cardinality()), Order.of(gold.attribution()));
  }

  private static String length(int words) {
    return words <= FRAGMENT ? "1 to 3 words" : words < SENTENCE ? "4 to 7 words" : "8 words or more";
  }

  private String wrongWords(Outcome outcome, GoldPiece gold, Answer answer) {
    Span mention = answer.mention().orElse(new Span(outcome.offset(), outcome.offset()));
    String how = "source is a %s, answered ".formatted(type(gold));
    if (outcome.check().overlaps()) return how + "words of it without its head";
    String last = NameWords.last(mention.in(article.text()));
    if (HeadRule.heads(gold.attribution().sourceIn(article.text())).contains(last))
      return how + "the same word " + place(mention, gold);
    return how + "%s %s%s".formatted(type(mention), place(mention, gold),
        isOtherSource(mention, gold.attribution()) ? ", source of something else" : "");
  }

  private String type(Span mention) {
    String words = mention.in(article.text());
    if (FunctionWords.contains(words.toLowerCase(Locale.ROOT))) return "a pronoun";
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) ? "a name" : "a description";
  }

  private String place(Span mention, GoldPiece gold) {
    int right = token(gold.attribution().source().getFirst().start());
    int told = token(mention.start());
    if (text.paragraph(right) != text.paragraph(told)) return "of another paragraph";
    return text.sentence(right) == text.sentence(told) ? "of the same sentence" : "of the same paragraph";
  }

  private int token(int offset) {
    return Math.clamp(text.tokenAt(offset), 0, text.size() - 1);
  }

  private boolean isOtherSource(Span mention, GoldAttribution gold) {
    List<GoldAttribution> others = article.attributions().stream().filter(other -> !other.equals(gold)).toList();
    return others.stream().anyMatch(other -> HeadRule.agrees(article.text(), mention, other.source()));
  }
}
