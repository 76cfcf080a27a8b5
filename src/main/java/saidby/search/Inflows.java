package saidby.search;

import java.util.List;

/// Tells what news comes in from by itself. Safe on any thread, and quick.
@FunctionalInterface
public interface Inflows {
  /// Nothing comes in by itself.
  Inflows NONE = List::of;

  List<Inflow> inflows();
}
