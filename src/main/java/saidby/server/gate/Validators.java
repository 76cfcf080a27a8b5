package saidby.server.gate;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import saidby.access.AccessKey;
import saidby.search.IndexStatistics;
import saidby.server.http.RequestId;

/// Tells those who have an answer already that it still holds, without working it out again: the same question to the
/// same state of the index, asked of the same run of the program, has the same answer.
///
/// The state is that before the question is asked, and where the asker has nothing yet, the one last looked at. Should
/// a commit come between, the answer is newer than its tag says, and the next time it is fetched once more than needed.
final class Validators {
  /// Another run may have been told other things: synonyms, a time zone, rights.
  private final String begin = "W/\"" + Long.toUnsignedString(new SecureRandom().nextLong(), RequestId.RADIX) + "-";

  private final ToIntFunction<String> besideIndex;

  /// @param besideIndex a number for what the answer at a path tells beside the state of the index
  Validators(ToIntFunction<String> besideIndex) {
    this.besideIndex = besideIndex;
  }

  /// Names the answer, and gives it if the asker has it.
  void check(Context context, Caller caller) {
    if (!isReading(context)) return;
    String known = context.header("If-None-Match");
    IndexStatistics index = caller.ports().statistics();
    long generation = known == null ? index.knownGeneration() : index.generation();
    String tag = begin + Long.toUnsignedString(generation, RequestId.RADIX) + "-"
        + Long.toUnsignedString(question(context, caller), RequestId.RADIX) + "\"";
    context.header("ETag", tag);
    if (known == null || !known.contains(tag)) return;
    context.status(304).header("Cache-Control", caller.cacheControl());
    context.skipRemainingHandlers();
  }

  private static boolean isReading(Context context) {
    String method = context.req().getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  private long question(Context context, Caller caller) {
    long hash = hash(0xcbf29ce484222325L, context.path());
    hash = hash(hash, context.queryString());
    hash ^= besideIndex.applyAsInt(context.path());
    return caller.key().isEmpty() ? hash : hash(hash, caller.key().map(AccessKey::hash).orElse(""));
  }

  /// FNV-1a.
  private static long hash(long begun, @Nullable String text) {
    long hash = (begun ^ '\n') * 0x100000001b3L;
    if (text != null) for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    return hash;
  }
}
