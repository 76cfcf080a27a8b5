package saidby.model;

import java.util.List;
import java.util.Optional;

/// How a quote got its speaker, or got none, step by step in words for people. Made only when somebody asks.
public record Explanation(List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /// What a step decides.
  ///
  /// `STATEMENT`: whether the words are somebody's statement; options are weighed by probability. `WORDS`: which words
  /// name the speaker; probability. `RULE`: a fixed rule had a say. `NAMES`: which mentions are one person; times
  /// mentioned. `CANDIDATES`: who may be meant by "he" or "the minister"; salience, how much they are on the reader's
  /// mind. `PERSON`: whom the words mean. `KNOWN`: what the authority file adds. `CONFIDENCE`: what becomes of it all.
  public enum Stage {
    STATEMENT, WORDS, RULE, NAMES, CANDIDATES, PERSON, KNOWN, CONFIDENCE
  }

  /// One step.
  ///
  /// @param told in one or two sentences
  /// @param options what was weighed against each other, likeliest first; empty where nothing was
  public record Step(Stage stage, String told, List<Option> options) {
    public Step {
      options = List.copyOf(options);
    }

    /// A step that weighs nothing.
    public static Step of(Stage stage, String told) {
      return new Step(stage, told, List.of());
    }
  }

  /// One of several answers.
  ///
  /// @param words in the article, or a name
  /// @param span where they stand, in UTF-16 offsets; empty for answers that are no words of the article
  /// @param weight by the measure of the stage
  /// @param taken whether it was chosen
  public record Option(String words, Optional<Span> span, double weight, boolean taken, List<Reason> reasons) {
    public Option {
      reasons = List.copyOf(reasons);
    }
  }

  /// What speaks for an answer (above 0) or against it.
  ///
  /// @param weight on the scale of log odds for probabilities: 0.7 doubles the odds
  public record Reason(String told, double weight) {}
}
