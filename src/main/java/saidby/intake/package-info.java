/// Takes changes of an index while it is served: bounded, in order, durable before they are answered.
///
/// ```java
/// try (var intake = LiveIntake.open(settings)) {
///   Future<Answer> answer = intake.take(Change.put(article), Duration.ofSeconds(30));
///   switch (answer.get()) {
///     case Answer.Done done -> log(done.outcome(), done.id());
///     case Answer.Refused refused -> again(refused.reason(), refused.sentence());
///   }
/// }
/// ```
///
/// [saidby.intake.Intake] is the port that everybody writes through who runs beside searches: requests, watched folders, followed
/// feeds. Of two changes of one id that one thread hands in, the later wins. Nobody is answered [saidby.intake.Answer.Done] before the
/// change has survived a commit; what was written by then and could not be committed is answered
/// [saidby.intake.Answer.Refused], and is the caller's to hand in again.
///
/// It must not know which engine writes, how articles are annotated, nor HTTP.
@NullMarked
package saidby.intake;

import org.jspecify.annotations.NullMarked;
