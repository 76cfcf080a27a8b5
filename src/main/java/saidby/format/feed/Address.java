package saidby.format.feed;

import java.util.Optional;
import saidby.model.Published;

/// An address that a list names, and what it tells of what lies there.
///
/// @param url absolute, of http or https
/// @param list whether another list lies there: a sitemap, a feed; an article else
/// @param changed when it appeared or changed last
public record Address(String url, boolean list, Optional<String> title, Optional<Published> changed) {}
