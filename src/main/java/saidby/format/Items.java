package saidby.format;

import java.util.Optional;
import java.util.function.UnaryOperator;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.json.ArticleDraft;
import saidby.model.Version;

/// Makes items with their places of what a reader finds in one file.
///
/// @param file as a whole
/// @param whole where a spot of what is being read stands in the file
record Items(Place file, UnaryOperator<Spot> whole, Receiver receiver) implements Drafts {
  /// For what a whole file holds.
  Items(Place file, Receiver receiver) {
    this(file, UnaryOperator.identity(), receiver);
  }

  private Place place(Spot at) {
    return file.at(whole.apply(at));
  }

  @Override
  public Drafts inside(Spot outer) {
    return new Items(file, at -> whole.apply(at.in(outer)), receiver);
  }

  @Override
  public void article(Spot at, ArticleDraft draft) {
    ArticleMaker.Made made = ArticleMaker.make(draft);
    for (String notice : made.notices()) notice(at, notice);
    receiver.receive(new ReadItem.Read(made.article(), place(at), made.written(), draft.version()));
  }

  @Override
  public void fail(Spot at, String reason) {
    receiver.receive(new ReadItem.Failed(place(at), reason));
  }

  @Override
  public void skip(Spot at, String reason) {
    receiver.receive(new ReadItem.Skipped(place(at), reason));
  }

  @Override
  public void notice(Spot at, String notice) {
    receiver.receive(new ReadItem.Noticed(place(at), notice));
  }

  @Override
  public void withdraw(Spot at, String id, Optional<Version> version, String reason) {
    receiver.receive(new ReadItem.Withdrawn(ArticleMaker.id(id), place(at), version, reason));
  }
}
