/// Folders into which others put news: what is new in them is read as soon as nobody writes to it any more.
///
/// [saidby.watch.FolderWatch] looks at the folders ([saidby.watch.FolderScan]), waits until a file has settled
/// ([saidby.watch.Settling]), hands its articles to an [saidby.intake.Intake], and puts it away once all of them are
/// durable: into a sub-folder `done` or `failed`, or into a journal that remembers it ([saidby.watch.Shelf]). So a
/// crash at any moment loses nothing: what was not put away is read again, and an article that is there already is
/// replaced by itself.
///
/// The file system tells of changes, but may forget some; it only makes the next look come sooner
/// ([saidby.watch.FolderEvents]).
///
/// It must not know formats, nor the engine that writes.
@NullMarked
package saidby.watch;

import org.jspecify.annotations.NullMarked;
