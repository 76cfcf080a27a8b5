/// Copies of an index that is in use, and the way back.
///
/// ```java
/// Backup.Made made = Backup.make(index, backups, Backup.Rules.keeping(7)); // /backups/000012-20260302T083000Z
/// Restoring.Restored restored = Restoring.into(newIndex, backups); // the newest
/// ```
///
/// A commit of Lucene never changes: its files are written once, and deleted when nothing refers to them. So a copy needs no
/// help of the process that writes: all files of the newest commit are opened before the first is read, and an open file stays
/// even if it is deleted. Each copy is a folder that is an index by itself; what it shares with the one before are hard links.
///
/// It must not know what the documents of an index are.
@NullMarked
package saidby.lucene.backup;

import org.jspecify.annotations.NullMarked;
