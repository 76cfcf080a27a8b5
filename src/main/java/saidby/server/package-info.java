/// The HTTP side: the JSON API under `/api/v1`, the pages for people, and what keeps both safe.
///
/// ```java
/// try (var server = SaidbyServer.start(new ServerConfig("127.0.0.1", 7070), ports)) {
///   System.out.println(server.url());
/// }
/// ```
///
/// A request passes [saidby.server.gate.Gate], which knows who asks, and travels through [saidby.server.http.QueryString]
/// (strict decoding) and [saidby.server.parameters.SearchParameters] (names and values) into a
/// [saidby.server.page.Question], which makes the engine's request and every link of the page. Whatever goes wrong
/// ends as one [saidby.server.http.Problem]: a JSON document under `/api`, a page elsewhere, never a stack trace.
/// Here are the routes themselves, and [SaidbyServer], which puts all of it together.
///
/// It must not know an engine, how quotes are found, or where articles come from: all it has are the ports in
/// [saidby.server.gate.Ports]. Templates (`src/main/jte`) are compiled into `saidby.server.view` by the build.
@NullMarked
package saidby.server;

import org.jspecify.annotations.NullMarked;
