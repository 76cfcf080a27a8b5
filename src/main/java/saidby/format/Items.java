package saidby.format;

import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.json.ArticleDraft;
import saidby.model.Version;

/// Makes items with their places of what a reader finds in one file.
///
/// @param file as a whole
record Items(Place file, Receiver receiver) implements Drafts {
  @Override
  public void article(Spot at, ArticleDraft draft) {
    ArticleMaker.Made made = ArticleMaker.make(draft);
    for (String notice : made.notices()) notice(at, notice);
    receiver.receive(new ReadItem.Read(made.article(), file.at(at), made.written(), draft.version()));
  }

  @Override
  public void fail(Spot at, String reason) {
    receiver.receive(new ReadItem.Failed(file.at(at), reason));
  }

  @Override
  public void skip(Spot at, String reason) {
    receiver.receive(new ReadItem.Skipped(file.at(at), reason));
  }

  @Override
  public void notice(Spot at, String notice) {
    receiver.receive(new ReadItem.Noticed(file.at(at), notice));
  }

  @Override
  public void withdraw(Spot at, String id, Optional<Version> version, String reason) {
    receiver.receive(new ReadItem.Withdrawn(ArticleMaker.id(id), file.at(at), version, reason));
  }
}
