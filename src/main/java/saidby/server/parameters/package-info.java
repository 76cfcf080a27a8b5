/// From the parameters of a request to the engine's request and back: which names there are, which values, how many of what.
///
/// Programs are read strictly ([saidby.server.parameters.SearchParameters#strict]): what is unknown or wrong is a problem that names it. A page
/// forgives, and shows what it could use.
///
/// It must not know where answers come from.
@NullMarked
package saidby.server.parameters;

import org.jspecify.annotations.NullMarked;
