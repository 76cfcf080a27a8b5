/// Paragraphs, sentences and words of a text, with offsets that always point into the text itself.
///
/// ```java
/// var words = TokenizedText.of(article.text(), article.paragraphs());
/// words.word(0); // "Mr."
/// words.sentence(12); // index of the sentence that holds the thirteenth word
/// ```
///
/// Stages: [Tokenizer] cuts, [SentenceSplitter] groups, [TokenizedText] is the immutable result. Nothing here knows
/// quotes, people or an index.
@NullMarked
package saidby.text;

import org.jspecify.annotations.NullMarked;
