/// What news agencies send: [ninjs][saidby.format.wire.Ninjs], [NewsML-G2][saidby.format.wire.NewsMlG2],
/// [NewsML 1][saidby.format.wire.NewsMl1] and [NITF][saidby.format.wire.Nitf].
///
/// Each reader fills a [saidby.format.wire.Story] and lets it tell what becomes of it: an article; a skip, when it is no text, under
/// embargo or still to come; a withdrawal, when its source took it back.
@NullMarked
package saidby.format.wire;

import org.jspecify.annotations.NullMarked;
