package saidby.server.http;

import io.javalin.http.Context;
import java.util.concurrent.ThreadLocalRandom;

/// What a request is called in logs, so that who asked and who operates can speak of the same one. A proxy's own name for
/// it is taken over, if it is harmless.
public final class RequestId {
  public static final String HEADER = "X-Request-Id";
  private static final int LONGEST = 64;
  /// A power of two: others take a detour by way of big numbers.
  public static final int RADIX = 32;

  private RequestId() {}

  public static void give(Context context) {
    String given = context.header(HEADER);
    context.header(HEADER, given != null && isSane(given) ? given : fresh());
  }

  /// Of the request; as it stands in its answer.
  public static String of(Context context) {
    return String.valueOf(context.res().getHeader(HEADER));
  }

  private static boolean isSane(String id) {
    if (id.isEmpty() || id.length() > LONGEST) return false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c > 'z' || !(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')) return false;
    }
    return true;
  }

  private static String fresh() {
    return Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), RADIX);
  }
}
