package saidby.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import saidby.access.AccessKey;

/// Tells those who have an answer already that it still holds, without working it out again: the same question to the same
/// state of the index, asked of the same run of the program, has the same answer.
///
/// The state is looked at before the question is asked. Should a commit come between, the answer is newer than its tag says, and
/// the next time it is fetched once more than needed.
final class Validators {
  /// Another run may have been told other things: synonyms, a time zone, rights.
  private final String run = Long.toString(TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis()),
      Character.MAX_RADIX);

  /// Names the answer, and gives it if the asker has it.
  void check(Context context, Caller caller) {
    if (!isReading(context)) return;
    String name = run + "-" + Long.toString(caller.ports().statistics().generation(), Character.MAX_RADIX) + "-"
        + Long.toUnsignedString(question(context, caller), Character.MAX_RADIX);
    context.header("ETag", "W/\"" + name + "\"");
    if (!isKnown(context.header("If-None-Match"), name)) return;
    context.status(304).header("Cache-Control", caller.cacheControl());
    context.skipRemainingHandlers();
  }

  private static boolean isReading(Context context) {
    return HandlerType.GET.equals(context.method()) || HandlerType.HEAD.equals(context.method());
  }

  private static boolean isKnown(@Nullable String known, String name) {
    return known != null && known.contains("\"" + name + "\"");
  }

  private static long question(Context context, Caller caller) {
    long hash = hash(0xcbf29ce484222325L, context.path());
    hash = hash(hash, context.queryString());
    return caller.key().isEmpty() ? hash : hash(hash, caller.key().map(AccessKey::hash).orElse(""));
  }

  /// FNV-1a.
  private static long hash(long begun, @Nullable String text) {
    long hash = (begun ^ '\n') * 0x100000001b3L;
    if (text != null) for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    return hash;
  }
}
