package saidby.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.search.Hit;

/// Who said something and where it stood, in words that stand beside it wherever it goes. What is not known is said to
/// be unknown or left out, and never made up.
final class Credit {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  /// Below this an attribution is less likely right than wrong.
  private static final double EVEN = 0.5;

  private Credit() {}

  /// "Ana Ilić", or that nobody is known.
  static String name(Hit.QuoteHit hit) {
    return switch (hit.quote().attribution()) {
      case Attribution.Said said -> said.person().name();
      case Attribution.Unknown _ -> "Speaker not known";
    };
  }

  /// The same, with "(doubtful)" behind a name that is: wherever it stands alone, nobody sees how sure it is.
  static String doubted(Hit.QuoteHit hit) {
    return isDoubtful(hit) ? name(hit) + " (doubtful)" : name(hit);
  }

  private static boolean isDoubtful(Hit.QuoteHit hit) {
    return hit.quote().attribution() instanceof Attribution.Said said && said.confidence() < EVEN;
  }

  /// "Ana Ilić, Foreign Minister", with a remark behind it where it is doubtful.
  static String speaker(Hit.QuoteHit hit) {
    return switch (hit.quote().attribution()) {
      case Attribution.Said said -> said.person().role().map(role -> name(hit) + ", " + role).orElse(name(hit))
          + (isDoubtful(hit) ? " (attribution doubtful)" : "");
      case Attribution.Unknown _ -> name(hit);
    };
  }

  /// The words between quotation marks; reported speech without them, as they are the reporter's.
  static String words(Hit.QuoteHit hit) {
    return hit.quote().form() == Form.INDIRECT ? hit.words() : "“" + hit.words() + "”";
  }

  static String title(Metadata metadata) {
    return metadata.title().filter(title -> !title.isBlank()).orElse("Article without a title");
  }

  /// The article's address at its publisher, if it is one of the web.
  static Optional<String> original(Metadata metadata) {
    return metadata.url().filter(WebAddress::isSafe);
  }

  /// The day as its source tells it; that of a moment in UTC.
  static LocalDate day(Published published) {
    return published.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// "2 March 2026".
  static String shown(Published published) {
    return DAY.format(day(published));
  }

  /// "Harbour Wire, 2 March 2026".
  static String origin(Metadata metadata) {
    return Stream.of(metadata.source(), metadata.published().map(Credit::shown))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
