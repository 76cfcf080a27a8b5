package saidby.eval;

import java.util.List;
import java.util.Optional;
import saidby.annotate.Annotator;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.speaker.SpeakerAttributor;

/// What is measured: something that finds the quotes of an article. Safe on any thread.
interface Answering {
  /// In text order.
  List<Answer> answers(GoldArticle article);

  /// The whole product: quotes, the words that name their speakers, and who these are.
  static Answering product(SpeakerAttributor attributor) {
    var annotator = new Annotator(attributor);
    return article -> annotator.annotate(new Article(article.id(), Metadata.EMPTY, article.text()))
        .quotes()
        .stream()
        .map(Answer::of)
        .toList();
  }

  /// The product without its last stage: nobody is known by name, and no answer is held back for being unsure.
  static Answering speakers(SpeakerAttributor attributor) {
    return article -> attributor.attribute(article.tokens(), Optional.empty()).stream().map(Answer::of).toList();
  }
}
