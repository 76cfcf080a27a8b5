/// Feeds, and what they lead to, read again and again, several at once.
///
/// [saidby.follow.FeedFollower] asks each feed when its time has come, by way of [saidby.fetch.Fetcher]; reads what
/// came ([saidby.follow.Listing]); leaves out what it knows ([saidby.follow.Memory]); gets the pages behind mere
/// summaries where the operator wants that ([saidby.follow.Pages]); and hands the rest to an [saidby.intake.Intake].
/// Only when all of it is durable does the memory hold it, on disk ([saidby.follow.MemoryFile]): after a crash at any
/// moment nothing is lost, and next to nothing done twice.
///
/// It must not know formats, nor the engine that writes.
@NullMarked
package saidby.follow;

import org.jspecify.annotations.NullMarked;
