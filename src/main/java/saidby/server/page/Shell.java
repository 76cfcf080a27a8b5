package saidby.server.page;

import java.util.Optional;

/// What surrounds every page.
///
/// @param title of the window
/// @param section which entry of the navigation is current: "search", "speakers", "help", or ""
/// @param style address of the style sheet
/// @param script address of the script
/// @param head what the page tells machines of itself
public record Shell(String title, String section, String style, String script, Optional<Head> head) {
  /// Of a page that tells machines nothing.
  public Shell(String title, String section, String style, String script) {
    this(title, section, style, script, Optional.empty());
  }
}
