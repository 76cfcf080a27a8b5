/// Working out which words of the article name the speaker of each quote ("he", "Mr. Garin", "the mayor").
///
/// ```java
/// for (SpokenQuote said : SpeakerAttributor.standard().attribute(words, Optional.of("en"))) said.mention(); // the words, if any
/// ```
///
/// Who these words mean is settled afterwards, by `saidby.people`.
@NullMarked
package saidby.speaker;

import org.jspecify.annotations.NullMarked;
