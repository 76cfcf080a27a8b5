/// Who may do what: keys, what each is bound to, and the file that holds them. Nothing here knows HTTP.
///
/// ```java
/// var file = KeyFile.of(Path.of("/data/news")); // /data/news.keys, beside the index /data/news
/// Secret secret = Secret.fresh();
/// file.add(new AccessKey("widget", secret.hash(), Grant.READING, Instant.now()));
/// Optional<AccessKey> key = new LiveKeys(file).now().holding(secret.text());
/// ```
///
/// A [Secret] is what its holder sends; the [KeyFile] has only its hash. A [Grant] tells what a key may do, a
/// [saidby.search.Scope] what it sees. [LiveKeys] notices what commands change while a server runs.
@NullMarked
package saidby.access;

import org.jspecify.annotations.NullMarked;
