package saidby.eval;

import java.util.List;
import saidby.eval.Outcome.AnswerPiece;
import saidby.model.Form;
import saidby.speaker.Confidence;
import saidby.speaker.SpokenQuote;

/// Works out what the probabilities of a model stand for, from its answers for articles that it has not seen.
final class Calibration {
  private final LineFit marked = new LineFit();
  private final LineFit reported = new LineFit();

  /// @param found answers with the confidence [Confidence#AS_THOUGHT]
  void add(GoldArticle article, List<SpokenQuote> found) {
    List<Answer> answers = found.stream().map(Answer::of).toList();
    for (Outcome outcome : Comparison.of(article, answers, new GoldPeople()).outcomes())
      if (outcome.isTold()) add(outcome.answer().map(AnswerPiece::answer).orElseThrow(), outcome.isRight());
  }

  private void add(Answer answer, boolean isRight) {
    LineFit fit = answer.form() == Form.INDIRECT ? reported : marked;
    answer.confidence().ifPresent(thought -> fit.add(Confidence.logOdds(thought), isRight));
  }

  Confidence fitted() {
    return new Confidence(marked.line(), reported.line());
  }
}
