package saidby.lucene.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.util.StringHelper;
import saidby.lucene.document.Story;
import saidby.model.Version;

/// The states of stories in which their sources withdrew them: an older one that comes late must not bring them back. Those of the
/// newest withdrawals are kept, with each commit. Safe on any thread.
final class Withdrawn {
  static final int MOST = 2_000;
  private static final int SEED = 0;

  private final Map<String, Version> states = new LinkedHashMap<>();
  /// Every commit asks for it, and few change it.
  private Optional<String> written = Optional.empty();

  /// As [#written] tells them, one a line.
  static Withdrawn read(String written) {
    var withdrawn = new Withdrawn();
    for (String line : written.lines().toList()) {
      int blank = line.indexOf(' ');
      withdrawn.states.put(line.substring(0, blank), Story.read(line.substring(blank + 1)));
    }
    return withdrawn;
  }

  synchronized String written() {
    if (written.isEmpty())
      written = Optional.of(states.entrySet()
          .stream()
          .map(each -> each.getKey() + " " + Story.written(each.getValue()))
          .collect(Collectors.joining("\n")));
    return written.get();
  }

  synchronized void add(String id, Version state) {
    written = Optional.empty();
    states.remove(key(id));
    states.put(key(id), state);
    if (states.size() > MOST) states.remove(states.keySet().iterator().next());
  }

  /// There is an article again.
  synchronized boolean remove(String id) {
    boolean removed = !states.isEmpty() && states.remove(key(id)) != null;
    if (removed) written = Optional.empty();
    return removed;
  }

  synchronized Optional<Version> of(String id) {
    return Optional.ofNullable(states.get(key(id)));
  }

  /// 128 bits of a hash: ids may be long.
  private static String key(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    long[] hash = StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, SEED);
    byte[] both = ByteBuffer.allocate(2 * Long.BYTES).putLong(hash[0]).putLong(hash[1]).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }
}
