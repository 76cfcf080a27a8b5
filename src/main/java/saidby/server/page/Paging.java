package saidby.server.page;

import java.util.Optional;
import java.util.function.IntFunction;
import saidby.search.SearchRequest;

/// Where one is in a long list.
///
/// @param shown "11–20 of 124"; empty when there is nothing
/// @param atEnd whether there are hits that no page can reach
public record Paging(String shown, Optional<String> previous, Optional<String> next, boolean atEnd) {

  /// @param address of the page that begins at an offset
  static Paging of(int offset, int size, int hits, long total, IntFunction<String> address) {
    if (hits == 0)
      return new Paging("", offset > 0 ? Optional.of(address.apply(0)) : Optional.empty(),
          Optional.empty(), false);
    String shown = "%s–%s of %s".formatted(Counted.number(offset + 1), Counted.number(offset + hits),
        Counted.number(total));
    boolean more = offset + hits < total;
    boolean reachable = offset + size <= SearchRequest.MAX_OFFSET;
    return new Paging(shown, offset > 0 ? Optional.of(address.apply(Math.max(0, offset - size))) : Optional.empty(),
        more && reachable ? Optional.of(address.apply(offset + size)) : Optional.empty(), more && !reachable);
  }
}
