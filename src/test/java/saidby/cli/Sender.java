package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import saidby.lucene.LuceneIndex;
import saidby.model.AnnotatedArticle;

/// Puts in, replaces and removes articles of ids of its own, and knows what each may be: the last that was answered, or
/// something that was sent since and not answered.
final class Sender {
  private static final int IDS = 60;
  private static final int TOGETHER = 15;

  private final int number;
  private final Random random;
  private final List<Set<Integer>> allowed = new ArrayList<>();
  private int revision;
  private Optional<Sent> unanswered = Optional.empty();
  private Optional<Answered> answered = Optional.empty();

  /// An article that was put in.
  private record Sent(int which, int revision) {}

  private record Answered(Sent put, String body) {}

  /// In place of a revision: there is no such article.
  private static final int ABSENT = 0;

  Sender(int number, Random random) {
    this.number = number;
    this.random = random;
    for (int i = 0; i < IDS; i++) allowed.add(Set.of(ABSENT));
  }

  /// Until the server no longer answers.
  void send(ServerProcess server, AtomicInteger answers) {
    try {
      again(server, answers);
      while (true) switch (random.nextInt(5)) {
        case 0 -> many(server, answers);
        case 1 -> remove(server, answers);
        default -> put(server, answers);
      }
    } catch (IOException e) {
      // it was killed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(ServerProcess server, AtomicInteger answers) throws IOException, InterruptedException {
    int which = random.nextInt(IDS);
    put(server, new Sent(which, attempt(which, ++revision)), answers);
  }

  private void put(ServerProcess server, Sent put, AtomicInteger answers)
      throws IOException, InterruptedException {
    unanswered = Optional.of(put);
    HttpResponse<String> answer = server.sendOnce("k" + number + "-" + put.revision(),
        "/api/v1/articles/" + id(put.which()), json(put.which(), put.revision()));
    settled(answer, put.which(), put.revision(), answers);
    unanswered = Optional.empty();
    if (answer.statusCode() < 300) answered = Optional.of(new Answered(put, answer.body()));
  }

  /// Asks again, after a death of the server, for what was not answered: it is done, and once. What was answered last is answered as
  /// before and not done again, whatever happened to that article since.
  private void again(ServerProcess server, AtomicInteger answers) throws IOException, InterruptedException {
    if (answered.isPresent()) {
      Sent put = answered.get().put();
      String body = server.sendOnce("k" + number + "-" + put.revision(), "/api/v1/articles/" + id(put.which()),
          json(put.which(), put.revision())).body();
      assertEquals(answered.get().body(), body);
    }
    if (unanswered.isEmpty()) return;
    Sent put = unanswered.get();
    attempt(put.which(), put.revision());
    put(server, put, answers);
  }

  private void remove(ServerProcess server, AtomicInteger answers) throws IOException, InterruptedException {
    int which = random.nextInt(IDS);
    attempt(which, ABSENT);
    HttpResponse<String> answer = server.send("DELETE", "/api/v1/articles/" + id(which), "application/json", "");
    settled(answer, which, ABSENT, answers);
  }

  private void settled(HttpResponse<String> answer, int which, int next, AtomicInteger answers) {
    boolean done = answer.statusCode() < 300 || (next == ABSENT && answer.statusCode() == 404);
    assertTrue(done || answer.statusCode() == 503, answer.body());
    if (!done) return;
    allowed.set(which, Set.of(next));
    answers.incrementAndGet();
  }

  private void many(ServerProcess server, AtomicInteger answers) throws IOException, InterruptedException {
    int first = random.nextInt(IDS - TOGETHER);
    int next = ++revision;
    var body = new StringBuilder();
    for (int i = first; i < first + TOGETHER; i++) body.append(json(i, attempt(i, next))).append('\n');
    HttpResponse<String> answer = server.send("POST", "/api/v1/articles", "application/x-ndjson", body.toString());
    List<String> lines = answer.body().lines().toList();
    if (answer.statusCode() != 200) return;
    for (int i = 0; i < TOGETHER; i++) {
      if (lines.get(i).contains("\"failed\"")) continue;
      allowed.set(first + i, Set.of(next));
      answers.incrementAndGet();
    }
  }

  private int attempt(int which, int next) {
    Set<Integer> more = new HashSet<>(allowed.get(which));
    more.add(next);
    allowed.set(which, more);
    return next;
  }

  /// Holds the index to what is known; how many articles it has.
  int check(LuceneIndex index, String about) {
    int there = 0;
    for (int i = 0; i < IDS; i++) {
      Optional<AnnotatedArticle> found = index.article(id(i));
      int actual = found.map(article -> Integer.parseInt(article.article().metadata().title().orElse("")))
          .orElse(ABSENT);
      assertTrue(allowed.get(i).contains(actual), about + ": " + id(i) + " is " + actual + ", not " + allowed.get(i));
      if (found.isPresent()) {
        assertEquals(text(i, actual), found.get().article().text(), about);
        assertEquals(1, found.get().quotes().size(), about);
        there++;
      }
      allowed.set(i, Set.of(actual));
    }
    return there;
  }

  private String id(int which) {
    return "s" + number + "-" + which;
  }

  private String text(int which, int revision) {
    return "“The ferry of " + id(which) + " sails at " + revision + ",” the captain said.\n\n"
        + "Nobody was on board. ".repeat(1 + revision % 40);
  }

  private String json(int which, int revision) {
    String text = text(which, revision).replace("\n", "\\n");
    int end = text.indexOf(",”");
    return "{\"id\":\"%s\",\"title\":\"%d\",\"text\":\"%s\",\"quotes\":[{\"content\":[[1,%d]],\"speaker\":\"the captain\"}]}"
        .formatted(id(which), revision, text, end);
  }
}
