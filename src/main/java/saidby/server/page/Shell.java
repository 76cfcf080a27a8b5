package saidby.server.page;

/// What surrounds every page.
///
/// @param title of the window
/// @param section which entry of the navigation is current: "search", "speakers", "help", or ""
/// @param style address of the style sheet
/// @param script address of the script
public record Shell(String title, String section, String style, String script) {}
