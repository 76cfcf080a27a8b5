/// News from the web, fetched without harm to anybody: neither to the operator's own network nor to the sites.
///
/// [saidby.fetch.Fetcher] gets one address at a time:
///
/// ```java
/// try (Fetcher fetcher = Fetcher.start(rules, Time.SYSTEM)) {
///   Fetched answer = fetcher.get("https://news.example/feed.xml", Validators.NONE);
/// }
/// ```
///
/// What may be asked stands in [saidby.fetch.FetchRules]: hosts that the operator named, by http or https, and never an
/// address that is not public ([saidby.fetch.PublicAddress]). That is checked for each hop of a redirect, and on the
/// very addresses that are then connected to ([saidby.fetch.CheckedResolver]): a name that is looked up a second time
/// may answer differently. robots.txt is kept to ([saidby.fetch.Robots]), each host is left alone for a while between
/// two requests, and for longer when it says so ([saidby.fetch.Pace]).
///
/// It must not know what is done with what was fetched: neither feeds nor articles.
@NullMarked
package saidby.fetch;

import org.jspecify.annotations.NullMarked;
