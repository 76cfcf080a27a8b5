// What the component says, in the languages that it speaks. Others fall back to English.
const LABELS = {
  en: {
    search: "Search quotes", placeholder: "Words, names or a “phrase”", send: "Search", suggestions: "Suggestions",
    speakers: "Said by", phrases: "Words that were said", results: "Quotes", more: "More quotes", remove: "Remove",
    unknown: "Speaker not known", failed: "The quotes cannot be reached at the moment.", none: "Nothing was found.",
    narrow: "Narrow by", source: "Source", powered: "All quotes with Saidby",
    quotes: {one: "{n} quote", other: "{n} quotes"}, atLeast: "at least {n}",
    facets: {speaker: "Said by", country: "Story about", speakerCountry: "Speaker’s country", source: "Source",
      form: "Form of quote", mentions: "Names the country", cue: "Word of saying", language: "Language", section: "Section"},
    forms: {direct: "Direct quote", mixed: "Partial quote", indirect: "Indirect speech"},
  },
  fr: {
    search: "Chercher des citations", placeholder: "Mots, noms ou « expression »", send: "Chercher", suggestions: "Suggestions",
    speakers: "Dit par", phrases: "Mots prononcés", results: "Citations", more: "Plus de citations", remove: "Retirer",
    unknown: "Auteur inconnu", failed: "Les citations ne sont pas accessibles pour le moment.", none: "Rien n’a été trouvé.",
    narrow: "Affiner par", source: "Source", powered: "Toutes les citations avec Saidby",
    quotes: {one: "{n} citation", other: "{n} citations"}, atLeast: "au moins {n}",
    facets: {speaker: "Dit par", country: "Pays de l’article", speakerCountry: "Pays de l’auteur", source: "Source",
      form: "Forme de la citation", mentions: "Pays cité", cue: "Verbe", language: "Langue", section: "Rubrique"},
    forms: {direct: "Citation directe", mixed: "Citation partielle", indirect: "Discours indirect"},
  },
};

class Labels {
  constructor(language) {
    const spoken = language in LABELS ? language : "en";
    Object.assign(this, LABELS[spoken]);
    // Dates and numbers as the reader's own country writes them, where it speaks the language.
    this.language = [...navigator.languages].find((one) => one.startsWith(spoken)) ?? spoken;
    this.plural = new Intl.PluralRules(this.language);
    this.regions = new Intl.DisplayNames(this.language, {type: "region", fallback: "code"});
    this.languages = new Intl.DisplayNames(this.language, {type: "language", fallback: "code"});
  }

  number(count) {
    return count.toLocaleString(this.language);
  }

  count(count) {
    const form = this.quotes[this.plural.select(count)] ?? this.quotes.other;
    return form.replace("{n}", this.number(count));
  }

  country(code) {
    try {
      return this.regions.of(code);
    } catch {
      return code;
    }
  }

  day(published) {
    const time = new Date(published);
    return isNaN(time) ? "" : new Intl.DateTimeFormat(this.language, {dateStyle: "long", timeZone: "UTC"}).format(time);
  }

  // A facet's value as people read it.
  value(field, {value, label}) {
    if (field === "country" || field === "speakerCountry" || field === "mentions") return this.country(value);
    return (field === "form" && this.forms[value]) || (field === "language" && this.languages.of(value)) || label;
  }
}
