package saidby.eval;

import saidby.speaker.SpeakerAttributor;

/// How much of the program is measured: `PRODUCT`, all of it; `SPEAKER`, only quotes and the words that name their
/// speakers, before anybody is known by name and before unsure answers are held back.
public enum Stage {
  PRODUCT, SPEAKER;

  Answering answering(SpeakerAttributor attributor) {
    return switch (this) {
      case PRODUCT -> Answering.product(attributor);
      case SPEAKER -> Answering.speakers(attributor);
    };
  }
}
