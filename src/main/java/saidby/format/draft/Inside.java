package saidby.format.draft;

import java.util.Optional;
import saidby.json.ArticleDraft;
import saidby.model.Version;

/// Tells where things stand in the whole rather than in the part that is being read.
record Inside(Drafts whole, Spot outer) implements Drafts {
  @Override
  public void article(Spot at, ArticleDraft draft) {
    whole.article(at.in(outer), draft);
  }

  @Override
  public void fail(Spot at, String reason) {
    whole.fail(at.in(outer), reason);
  }

  @Override
  public void skip(Spot at, String reason) {
    whole.skip(at.in(outer), reason);
  }

  @Override
  public void notice(Spot at, String notice) {
    whole.notice(at.in(outer), notice);
  }

  @Override
  public void withdraw(Spot at, String id, Optional<Version> version, String reason) {
    whole.withdraw(at.in(outer), id, version, reason);
  }
}
