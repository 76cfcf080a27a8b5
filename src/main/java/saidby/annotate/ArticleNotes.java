package saidby.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saidby.annotate.Identities.Identity;
import saidby.authority.AuthorityEntry;
import saidby.authority.Match;
import saidby.model.AnnotatedArticle;
import saidby.model.ExplainedArticle;
import saidby.model.ExplainedArticle.LeftOut;
import saidby.model.Explanation;
import saidby.model.Explanation.Stage;
import saidby.model.Explanation.Step;
import saidby.model.Person;
import saidby.model.Span;
import saidby.people.CastNotes;
import saidby.people.Resolution;
import saidby.speaker.SpeakerNotes;
import saidby.speaker.SpokenQuote;
import saidby.text.TokenizedText;

/// Takes down how the quotes of one article got their speakers. For one article and one thread; not made unless somebody
/// asks.
final class ArticleNotes {
  private final SpeakerNotes speakers = new SpeakerNotes();
  private final CastNotes cast = new CastNotes();
  private final List<Explanation> explanations = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<Span> seen = new HashSet<>();

  SpeakerNotes speakers() {
    return speakers;
  }

  CastNotes cast() {
    return cast;
  }

  /// A quote that came with its article.
  void given(Optional<Identity> speaker) {
    var steps = new ArrayList<Step>(2);
    steps.add(Step.of(Stage.WORDS, speaker.isPresent()
        ? "The article brought the quote along, with its speaker; nothing about it was questioned."
        : "The article brought the quote along, without a speaker."));
    speaker.flatMap(ArticleNotes::known).ifPresent(steps::add);
    explanations.add(new Explanation(steps));
  }

  /// A quote that was found.
  ///
  /// @param who the mention means
  /// @param verdict on the article's quotes
  void found(SpokenQuote spoken, Resolution who, Verdict verdict, TokenizedText text) {
    List<Step> steps = steps(spoken, who, text);
    if (spoken.mention().isPresent() && who instanceof Resolution.Resolved resolved) {
      known(verdict.identity(resolved)).ifPresent(steps::add);
      steps.add(confidence(spoken, resolved, verdict.leastConfidence()));
    }
    explanations.add(new Explanation(steps));
  }

  /// Reported words that are too unsure to be told at all.
  void untold(SpokenQuote spoken, Resolution who, TokenizedText text) {
    List<Step> steps = steps(spoken, who, text);
    steps.add(Step.of(Stage.CONFIDENCE, "Left out: so few words are no statement."));
    leftOut.add(new LeftOut(new Span(spoken.quote().start(), spoken.quote().end()), new Explanation(steps)));
  }

  private List<Step> steps(SpokenQuote spoken, Resolution who, TokenizedText text) {
    seen.addAll(spoken.quote().content());
    var steps = new ArrayList<>(speakers.of(spoken.quote()));
    if (spoken.mention().isEmpty()) {
      steps.add(Step.of(Stage.WORDS, "No words name a speaker: %s.".formatted(spoken.why())));
      return steps;
    }
    Span mention = spoken.mention().get();
    steps.add(Step.of(Stage.WORDS, String.format(Locale.ROOT,
        "“%s” names the speaker: %s (rule %s). Made true to what was right before, the confidence in these words is %.2f.",
        mention.in(text.text()), spoken.why(), spoken.rule(), spoken.confidence())));
    steps.addAll(cast.of(text, mention, who));
    return steps;
  }

  private static Step confidence(SpokenQuote spoken, Resolution.Resolved resolved, double least) {
    double both = spoken.confidence() * resolved.confidence();
    return Step.of(Stage.CONFIDENCE, String.format(Locale.ROOT,
        "The words are right by %.2f and the person by %.2f, so both by %.2f: %s %.2f, the least that is told.",
        spoken.confidence(), resolved.confidence(), both, both < least ? "unknown, because that is below" : "at least",
        least));
  }

  /// What the authority file had to say.
  private static Optional<Step> known(Identity identity) {
    return identity.match().map(match -> Step.of(Stage.KNOWN, switch (match) {
      case Match.Is is -> is(identity, is);
      case Match.Several several -> "The authority file has several of this name, and the article tells for none: "
          + several.entries().stream().map(AuthorityEntry::id).collect(Collectors.joining(", ")) + ".";
      case Match.Other other -> "The authority file has %s (%s), but that is somebody else: %s.".formatted(
          other.entry().name(), other.entry().id(), other.why().told());
      case Match.Nobody _ -> "The authority file has nobody of this name.";
    }));
  }

  private static String is(Identity identity, Match.Is is) {
    String evidence = is.evidence().isEmpty()
        ? "nothing in the article speaks against it"
        : "the article also tells the same "
            + is.evidence().stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    var filled = new ArrayList<String>(2);
    Person before = identity.before();
    if (before.role().isEmpty()) is.entry().role().ifPresent(role -> filled.add("role “" + role + "”"));
    if (before.country().isEmpty()) is.entry().country().ifPresent(code -> filled.add("country " + code));
    String adds = filled.isEmpty() ? "" : " From the file, not from the article: " + String.join(", ", filled) + ".";
    return "The authority file knows the name: %s (%s); %s.%s".formatted(is.entry().name(), is.entry().id(), evidence,
        adds);
  }

  /// All of it, with the words in marks that became no quote.
  ExplainedArticle explained(AnnotatedArticle article) {
    for (Map.Entry<Span, List<Step>> looked : speakers.all().entrySet())
      if (!seen.contains(looked.getKey()))
        leftOut.add(new LeftOut(looked.getKey(), new Explanation(looked.getValue())));
    leftOut.sort((one, other) -> one.words().compareTo(other.words()));
    return new ExplainedArticle(article, explanations, leftOut);
  }
}
