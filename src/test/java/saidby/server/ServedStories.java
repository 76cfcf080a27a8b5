package saidby.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A server over the same few stories, started once for each class of tests that asks it; one class after the other.
@ResourceLock("saidby.server.ServedStories")
class ServedStories {
  static SaidbyServer server;
  static Client client;

  @BeforeAll
  static void start() throws Exception {
    server = SaidbyServer.start(Served.ANY_PORT, Stories.index().ports());
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }
}
