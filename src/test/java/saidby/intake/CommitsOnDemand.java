package saidby.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import saidby.model.AnnotatedArticle;
import saidby.model.Version;
import saidby.search.ArticleWriter;

/// Holds up what a real writer commits until it is told to go on, or to fail once.
record CommitsOnDemand(CountDownLatch begun, CountDownLatch go, AtomicBoolean fails) {
  CommitsOnDemand() {
    this(new CountDownLatch(1), new CountDownLatch(1), new AtomicBoolean());
  }

  ArticleWriter over(ArticleWriter writer) {
    return new Writer(writer);
  }

  private final class Writer implements ArticleWriter {
    private final ArticleWriter writer;

    Writer(ArticleWriter writer) {
      this.writer = writer;
    }

    @Override
    public Outcome write(AnnotatedArticle article, Optional<Version> state) throws IOException {
      return writer.write(article, state);
    }

    @Override
    public boolean delete(String id, Optional<Version> state) throws IOException {
      return writer.delete(id, state);
    }

    @Override
    public Optional<Version> state(String id) throws IOException {
      return writer.state(id);
    }

    @Override
    public String note() {
      return writer.note();
    }

    @Override
    public void note(String text) {
      writer.note(text);
    }

    @Override
    public void commit() throws IOException {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      if (fails.getAndSet(false)) throw new IOException("the cable was pulled");
      writer.commit();
    }

    @Override
    public long generation() {
      return writer.generation();
    }

    @Override
    public void abandon() throws IOException {
      writer.abandon();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
