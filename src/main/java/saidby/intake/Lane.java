package saidby.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.search.ArticleWriter;

/// A thread that annotates, checks and writes, one change after the other; all changes of one id come to the same one.
final class Lane {
  private final Engine engine;
  private final Standings standings;
  private final Door door;
  private final Committer committer;
  /// The room bounds what waits here.
  private final BlockingQueue<Optional<Task>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;

  Lane(Engine engine, Standings standings, Door door, Committer committer) {
    this.engine = engine;
    this.standings = standings;
    this.door = door;
    this.committer = committer;
    thread = Thread.ofPlatform().daemon().name("saidby-intake").start(this::work);
  }

  void take(Task task) {
    waiting.add(Optional.of(task));
  }

  /// Waits until everything taken is written.
  void finish() {
    waiting.add(Optional.empty());
    Threads.join(thread);
  }

  private void work() {
    try {
      for (Optional<Task> task = waiting.take(); task.isPresent(); task = waiting.take()) process(task.get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// What goes wrong with one change must not end the thread that the others need.
  private void process(Task task) {
    try {
      Optional<AnnotatedArticle> annotated = switch (task.change().action()) {
        case Change.Put put -> Optional.of(annotate(put.article()));
        case Change.Delete _ -> Optional.empty();
      };
      write(task, annotated);
    } catch (Unfit unfit) {
      task.refuse(Answer.Reason.UNFIT, String.valueOf(unfit.getMessage()));
    } catch (RuntimeException | Error fault) {
      task.refuse(Answer.Reason.STOPPED, "the server failed to write it; its log has more");
      Threads.log(fault);
    }
  }

  private AnnotatedArticle annotate(Article article) throws Unfit {
    try {
      return engine.annotator().apply(article);
    } catch (RuntimeException | StackOverflowError fault) {
      Threads.log(fault);
      throw new Unfit("it could not be annotated");
    }
  }

  private void write(Task task, Optional<AnnotatedArticle> annotated) throws Unfit {
    while (true) switch (door.opened()) {
      case Door.Now.Open(Session session) -> {
        if (!session.enter()) continue; // just ended: ask again
        try {
          write(task, annotated, session);
        } finally {
          session.leave();
        }
        return;
      }
      case Door.Now.Stopped stopped -> {
        committer.ring(); // it tries again
        task.refuse(Answer.Reason.STOPPED, stopped.sentence());
        return;
      }
      case Door.Now.Closed _ -> {
        task.refuse(Answer.Reason.STOPPED, "the server is stopping");
        return;
      }
      case Door.Now.Idle _ -> {
        // just let go of: ask again
      }
    }
  }

  private void write(Task task, Optional<AnnotatedArticle> annotated, Session session) throws Unfit {
    try {
      Optional<Answer> known = session.requests().answer(task.change());
      if (known.isEmpty()) known = Conditions.refusal(task.change(), standings, session.writer());
      if (known.isPresent()) {
        task.answer(known.get());
        return;
      }
      Written written = written(task, annotated, session.writer());
      standings.remember(written);
      if (session.add(written)) committer.ring();
      else committer.refuse(List.of(written));
    } catch (IllegalArgumentException unfit) {
      throw new Unfit(String.valueOf(unfit.getMessage()));
    } catch (IOException | RuntimeException | Error failure) {
      committer.fail(session, failure);
      task.refuse(Answer.Reason.STOPPED, "the index cannot be written to");
    }
  }

  private Written written(Task task, Optional<AnnotatedArticle> annotated, ArticleWriter writer) throws IOException {
    return annotated.isPresent() ? put(task, annotated.get(), writer) : deleted(task, writer);
  }

  private static Written put(Task task, AnnotatedArticle annotated, ArticleWriter writer) throws IOException {
    Answer.Outcome outcome = switch (writer.write(annotated, task.change().action().state())) {
      case ADDED -> Answer.Outcome.ADDED;
      case REPLACED -> Answer.Outcome.REPLACED;
    };
    Standing standing = Standing.of(annotated);
    return new Written(task, Optional.of(standing), generation -> new Answer.Done(task.change().id(), outcome,
        standing.version(), annotated.quotes().size(), generation), System.nanoTime());
  }

  /// That a story was withdrawn has to be durable even where there is none of it.
  private Written deleted(Task task, ArticleWriter writer) throws IOException {
    String id = task.change().id();
    Optional<Standing> before = standings.of(id);
    boolean there = writer.delete(id, task.change().action().state()) && before.isPresent();
    return new Written(task, Optional.empty(), generation -> there
        ? new Answer.Done(id, Answer.Outcome.DELETED, before.orElseThrow().version(), 0, generation)
        : new Answer.Refused(Answer.Reason.MISSING, "there is no such article"), System.nanoTime());
  }

  /// An article that cannot be taken; the message says why.
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
      super(message, null, false, false);
    }
  }
}
