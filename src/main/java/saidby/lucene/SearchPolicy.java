package saidby.lucene;

import java.time.Duration;
import saidby.query.Synonyms;

/// What an operator decides about searching.
///
/// @param synonyms that words outside quotation marks are widened by
/// @param most time of the processor that one search may take, marking included; what it then has is answered and told
///   to be partial. It is looked at now and then: keep some in reserve
/// @param leeway an answer may come from a state of the index that was the newest so long ago
/// @param remembered bytes of answers that are kept for those who ask the same again; 0 for none
public record SearchPolicy(Synonyms synonyms, Duration most, Duration leeway, long remembered) {

  /// Without synonyms, for those who would rather wait than miss something.
  public static final SearchPolicy PATIENT = new SearchPolicy(Synonyms.NONE, Duration.ofSeconds(60), Duration.ZERO,
      0);

  /// For a server, where nobody shall keep others waiting.
  public static SearchPolicy serving(Synonyms synonyms, long remembered) {
    return new SearchPolicy(synonyms, Duration.ofMillis(120), Duration.ofMillis(10), remembered);
  }

  /// The same with this room for answers.
  SearchPolicy remembering(long bytes) {
    return new SearchPolicy(synonyms, most, leeway, bytes);
  }

  /// For a server that writes itself, and tells the index when there is something new: others are looked for four times a
  /// second.
  public static SearchPolicy writing(Synonyms synonyms, long remembered) {
    return new SearchPolicy(synonyms, serving(synonyms, remembered).most(), Duration.ofMillis(250), remembered);
  }

  /// For one who asks alone.
  public static SearchPolicy patient(Synonyms synonyms) {
    return new SearchPolicy(synonyms, PATIENT.most(), PATIENT.leeway(), 0);
  }
}
