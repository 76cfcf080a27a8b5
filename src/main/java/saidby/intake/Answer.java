package saidby.intake;

/// What became of a change.
public sealed interface Answer {

  /// It is durable: a crash of the process or the machine does not undo it.
  ///
  /// @param version of the article that is there now, or was there before it was deleted
  /// @param quotes in it
  /// @param generation of the index that holds it
  record Done(String id, Outcome outcome, String version, int quotes, long generation) implements Answer {}

  /// It was not made, or it is not known to be durable.
  ///
  /// @param sentence for people, without a full stop
  record Refused(Reason reason, String sentence) implements Answer {}

  /// What was done.
  enum Outcome {
    ADDED, REPLACED, DELETED
  }

  /// `FULL`, too much is under way, `STOPPED`, nothing can be written at the moment: both may be tried again; `MISSING`, there is no
  /// such article to delete; `CONDITION`, what was there is not what had to be; `OUTSIDE`, it is not the asker's to touch;
  /// `UNFIT`, the article itself cannot be taken; `OUTDATED`, a newer state of the story came before; `REUSED`, another request
  /// had the same key.
  enum Reason {
    FULL, STOPPED, MISSING, CONDITION, OUTSIDE, UNFIT, OUTDATED, REUSED
  }
}
