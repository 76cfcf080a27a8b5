package saidby.json;

import saidby.search.SpeakerLookup;
import saidby.search.Suggestions;

/// Suggestions, the same for the command line and the API.
public final class SuggestionsJson {
  private SuggestionsJson() {}

  /// `{"speakers":[{"id","name","kind","role","country","quotes"}],"phrases":[{"text","quotes","exact"}],"generation"}`.
  public static String suggestions(Suggestions suggestions) {
    return JsonText.object(json -> {
      json.objects("speakers", suggestions.speakers(), SuggestionsJson::speaker);
      json.objects("phrases", suggestions.phrases(), SuggestionsJson::phrase);
      json.number("generation", suggestions.generation());
    });
  }

  private static void speaker(JsonText json, SpeakerLookup.Entry speaker) {
    QuoteFields.speaker(json, speaker.person());
    json.number("quotes", speaker.quotes());
  }

  private static void phrase(JsonText json, Suggestions.Phrase phrase) {
    json.text("text", phrase.text());
    json.number("quotes", phrase.quotes());
    json.truth("exact", phrase.exact());
  }
}
