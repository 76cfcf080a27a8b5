package saidby.server.gate;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Answers 304 to those who have the answer already and know it by its time alone, as some readers of feeds do; those who
/// know its tag have been answered by [Validators].
public final class LastModified {
  private static final DateTimeFormatter FORMAT = DateTimeFormatter
      .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private LastModified() {}

  /// @param modified when the answer may have changed last, to the second
  public static void answer(Context context, byte[] body, Instant modified) {
    context.header("Last-Modified", FORMAT.format(modified))
        .header("Cache-Control", Caller.of(context).cacheControl());
    if (isKnown(context, modified)) context.status(304);
    else context.result(body);
  }

  private static boolean isKnown(Context context, Instant modified) {
    if (context.header("If-None-Match") != null) return false; // it counts more, and did not fit
    return Optional.ofNullable(context.header("If-Modified-Since"))
        .flatMap(LastModified::time)
        .filter(since -> !modified.isAfter(since))
        .isPresent();
  }

  private static Optional<Instant> time(String header) {
    try {
      return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
