/// What changes the index over HTTP: articles that are put in, replaced and removed, one or many.
///
/// [saidby.server.writing.WritingApi] has the routes, each for those alone who hold a key that may write. It reads bodies within
/// limits, hands each article to [saidby.intake.Intake], and answers when that says what became of it: the thread that read
/// a single article is free again meanwhile.
///
/// It must not know how articles are annotated or stored.
@NullMarked
package saidby.server.writing;

import org.jspecify.annotations.NullMarked;
