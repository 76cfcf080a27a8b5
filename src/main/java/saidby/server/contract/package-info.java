/// Reads `openapi.yaml` into what a page can show: operations, parameters, examples, types in words.
///
/// It must not know routes: the contract is written first, and a test holds the routes to it.
@NullMarked
package saidby.server.contract;

import org.jspecify.annotations.NullMarked;
