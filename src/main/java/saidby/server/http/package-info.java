/// What HTTP asks of every route, whatever it answers: strict reading of what stands behind the `?`, limits of bodies, the
/// number of each request, headers, and the one form in which anything goes wrong.
///
/// A route reads with [saidby.server.http.Given], which takes a value by its name, refuses names that it does not know and names the
/// nearest that it does. It refuses by throwing what
/// [saidby.server.http.ProblemType] makes: a [saidby.server.http.Problem] after
/// [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).
///
/// It must not know the index, keys or any route.
@NullMarked
package saidby.server.http;

import org.jspecify.annotations.NullMarked;
