package saidby.follow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.fetch.Fetched;
import saidby.format.WebAnswer;

/// From what was fetched to what can be read.
final class Answers {
  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)");

  private Answers() {}

  static WebAnswer of(Fetched.Page page) {
    return new WebAnswer(page.address().toString(), page.contentType().flatMap(Answers::charset), page.body()::open);
  }

  private static Optional<String> charset(String contentType) {
    Matcher named = CHARSET.matcher(contentType);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
