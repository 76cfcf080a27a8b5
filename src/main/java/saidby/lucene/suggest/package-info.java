/// What suggestions are looked up in: words in order, and which names they occur in. All of it is plain arrays that are
/// worked out once for each state of an index, small enough for half a million people, and safe on any thread.
///
/// ```java
/// var names = new NameIndexBuilder();
/// for (String name : bestFirst) names.add(wordsOf(name));
/// names.build().best(List.of("sm", "jane"), 8); // numbers of names, those without a typo first
/// ```
///
/// It knows neither fields nor readers, nor what stands behind a name.
@NullMarked
package saidby.lucene.suggest;

import org.jspecify.annotations.NullMarked;
