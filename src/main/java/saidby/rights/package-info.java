/// What may be shown of each source's texts, and the one place where texts are cut to it: [saidby.rights.UnderRights]
/// stands around the whole index, and around the part of it that a key may see, so that no page, feed or export can forget it.
///
/// ```java
/// SourceRights rights = SourceRights.read(Path.of("rights.jsonl"));
/// IndexView shown = UnderRights.of(rights, engine);
/// ```
///
/// It must not know an engine or HTTP. What is searched and counted stays whole: rights are about showing.
@NullMarked
package saidby.rights;

import org.jspecify.annotations.NullMarked;
