package saidby.server.writing;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.intake.Change.Condition;
import saidby.server.http.ProblemType;

/// Reads `If-Match` and `If-None-Match` ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-13)), as far as they make sense
/// for one article.
final class Conditions {
  private static final Pattern TAG = Pattern.compile("\"([\\x21\\x23-\\x7e]{1,64})\"");
  private static final String ANY = "*";

  private Conditions() {}

  static Condition of(Context context) {
    Optional<String> match = header(context, "If-Match");
    Optional<String> noneMatch = header(context, "If-None-Match");
    if (match.isPresent() && noneMatch.isPresent())
      throw ProblemType.BAD_PARAMETER.with("If-Match and If-None-Match cannot both hold; send one of them.");
    if (noneMatch.isPresent() && !noneMatch.get().equals(ANY))
      throw ProblemType.BAD_PARAMETER.with("If-None-Match can be * alone here: the article must not be there yet.");
    if (noneMatch.isPresent()) return new Condition.Absent();
    return match.map(Conditions::present).orElseGet(Condition.None::new);
  }

  private static Condition present(String match) {
    if (match.equals(ANY)) return new Condition.Present(Optional.empty());
    Matcher tag = TAG.matcher(match);
    if (!tag.matches())
      throw ProblemType.BAD_PARAMETER
          .with("If-Match must be * or one version in quotation marks, as \"version\" tells it.");
    return new Condition.Present(Optional.of(tag.group(1)));
  }

  private static Optional<String> header(Context context, String name) {
    return Optional.ofNullable(context.header(name)).map(String::strip);
  }
}
