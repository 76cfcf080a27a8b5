package saidby.eval;

import java.util.BitSet;
import java.util.Optional;
import saidby.eval.GoldArticle.GoldAttribution;
import saidby.model.Form;
import saidby.model.Span;

/// What became of one gold piece, or of one answer that no gold piece stands behind.
///
/// @param marked whether it is about words between marks
/// @param gold the piece; empty when there is none
/// @param answer the answer that belongs to it; empty when there is none
/// @param touches whether a piece without an answer, or an answer without a piece, shares words with the other side
record Outcome(GoldArticle article, boolean marked, Optional<GoldPiece> gold, Optional<AnswerPiece> answer,
    SourceCheck check, boolean touches) {

  /// Words of one gold attribution, all in one pair of marks or all outside of marks.
  ///
  /// @param form of the whole attribution
  /// @param span from the first word to the last
  record GoldPiece(GoldAttribution attribution, BitSet words, Form form, Span span) {
    boolean hasSource() {
      return !attribution.source().isEmpty();
    }
  }

  /// Words of one answer, all in one pair of marks or all outside of marks.
  record AnswerPiece(Answer answer, BitSet words, Span span) {}

  /// Whether a speaker is told.
  boolean isTold() {
    return answer.filter(piece -> piece.answer().isAttributed()).isPresent();
  }

  /// Whether the gold names a source.
  boolean hasSource() {
    return gold.filter(GoldPiece::hasSource).isPresent();
  }

  /// Whether the speaker told is right, as far as anybody knows.
  boolean isRight() {
    return hasSource() && check.isRight();
  }

  /// First offset of what it is about.
  int offset() {
    return gold.map(GoldPiece::span).or(() -> answer.map(AnswerPiece::span)).map(Span::start).orElse(0);
  }
}
