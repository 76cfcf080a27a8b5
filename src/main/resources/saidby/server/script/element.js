// What both elements share: where the server is, how it is asked, how a quote looks. Texts become text nodes, never HTML.
const SCRIPT = document.currentScript?.src ?? location.href;

const STYLE = `
:host { display: block; color: var(--saidby-ink, inherit); font-family: var(--saidby-font, inherit); line-height: 1.5; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
ul, ol { list-style: none; margin: 0; padding: 0; }
input, button { font: inherit; color: inherit; background: var(--saidby-paper, Field); border: 1px solid var(--saidby-line, GrayText); border-radius: var(--saidby-radius, 4px); }
button { padding: .4em .8em; cursor: pointer; }
:focus-visible { outline: 3px solid var(--saidby-accent, Highlight); outline-offset: 2px; }
.box { display: flex; gap: .4em; }
.field { position: relative; flex: 1; min-width: 0; }
.field input { width: 100%; padding: .5em .7em; }
.suggestions { position: absolute; z-index: 9; left: 0; right: 0; top: calc(100% + 2px); max-height: 20em; overflow-y: auto; background: var(--saidby-paper, Canvas); color: var(--saidby-ink, CanvasText); border: 1px solid var(--saidby-line, GrayText); border-radius: var(--saidby-radius, 4px); box-shadow: 0 .4em 1.2em rgb(0 0 0 / .18); }
.group { padding: .5em .7em .1em; font-size: .8em; font-weight: 600; }
.suggestion { padding: .35em .7em; cursor: pointer; }
.suggestion:hover, .suggestion[aria-selected=true] { background: var(--saidby-mark, #fdf0c4); color: var(--saidby-on-mark, #1d1b19); }
.status { margin: .6em 0; font-size: .9em; }
.facets { display: flex; flex-wrap: wrap; gap: .4em 1.2em; margin: .6em 0; font-size: .9em; }
details { position: relative; }
summary { cursor: pointer; }
.facet { padding: .3em 0; }
.facet button { border: 0; padding: .15em .3em; text-align: start; background: none; }
.facet button[aria-pressed=true] { font-weight: 700; }
.facet button[aria-pressed=true]::before { content: "✓ "; }
.results { min-height: 12em; }
.result { padding: .8em 0; border-top: 1px solid var(--saidby-line, GrayText); }
.speaker { font-weight: 600; }
.unknown { font-style: italic; font-weight: 400; }
blockquote { margin: .3em 0; white-space: pre-line; }
mark { background: var(--saidby-mark, #fdf0c4); color: var(--saidby-on-mark, #1d1b19); }
.origin { font-size: .85em; }
a { color: var(--saidby-link, LinkText); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
figure { margin: 0; padding-inline-start: 1em; border-inline-start: 4px solid var(--saidby-accent, currentColor); }
`;
const sheet = new CSSStyleSheet(); // one for all; a style element would need leave from the page's Content-Security-Policy
sheet.replaceSync(STYLE);

// An element with a class that is its part too, attributes, and children.
const make = (tag, part, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  if (part) {
    element.className = part;
    element.setAttribute("part", part);
  }
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value);
  element.append(...children.filter((child) => child != null && child !== ""));
  return element;
};

// An address that is safe to follow, or nothing: "javascript:" is none.
const web = (address) => {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

class SaidbyElement extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: "open"}).adoptedStyleSheets = [sheet];
  }

  get labels() {
    const language = this.closest("[lang]")?.lang || navigator.language;
    return new Labels(language.slice(0, 2).toLowerCase());
  }

  get server() {
    return new URL(this.getAttribute("server") ?? "/", this.hasAttribute("server") ? document.baseURI : SCRIPT);
  }

  link(path) {
    return new URL(path.replace(/^\//, ""), this.server.href.replace(/\/?$/, "/")).href;
  }

  async ask(path, signal) {
    const key = this.getAttribute("key");
    const headers = key ? {Authorization: "Bearer " + key} : {};
    const response = await fetch(this.link("api/v1/" + path), {signal, headers, credentials: "omit"});
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail ?? response.statusText);
    return answer;
  }

  tell(name, detail) {
    return this.dispatchEvent(new CustomEvent("saidby-" + name, {detail, bubbles: true, composed: true, cancelable: true}));
  }

  // Where it cannot work, what the page has put inside is shown: a form or a quote that needs no script.
  fail(problem) {
    if (!this.shadowRoot.querySelector(".status")) this.shadowRoot.replaceChildren(make("p", "status", {role: "status"}));
    this.shadowRoot.querySelector(".status").textContent = this.labels.failed;
    if (!this.shadowRoot.querySelector("slot")) this.shadowRoot.append(document.createElement("slot"));
    console.warn(`<${this.localName}> ${this.server}: ${problem.message}`); // for whoever is putting it into a page
    this.tell("error", {message: problem.message});
  }
}

// The words of a hit as they stand in the article, with the quote and what was found in it marked.
const passage = ({passage: {text, highlights, quote}}) => {
  const cuts = [...new Set([0, text.length, ...highlights.flat(), ...quote.flat()])].sort((a, b) => a - b);
  const inside = (spans, from, to) => spans.some(([start, end]) => start <= from && to <= end);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i], words = text.slice(from, to);
    let node = document.createTextNode(words);
    if (inside(highlights, from, to)) node = make("b", "found", {}, node);
    return inside(quote, from, to) ? make("mark", "words", {}, node) : node;
  });
};

const speakerLine = ({speaker}, labels) => make("span", "by", {dir: "auto"},
  speaker ? make("span", "speaker", {}, speaker.name) : make("span", "speaker unknown", {}, labels.unknown),
  speaker && (speaker.role || speaker.country)
    ? make("span", "about", {}, " · " + [speaker.role, speaker.country && labels.country(speaker.country)].filter(Boolean).join(" · "))
    : null);

const originLine = (element, {id, article}) => {
  const {labels} = element, published = article.publishedAt;
  const parts = [
    article.source && make("span", "source", {}, article.source),
    published && make("time", "date", {datetime: published}, labels.day(published)),
    make("a", "link", {href: element.link("quotes/" + encodeURIComponent(id)), dir: "auto", lang: article.language},
      article.title || "Saidby"),
    web(article.url) && make("a", "publisher", {href: web(article.url), rel: "external noreferrer"}, new URL(article.url).hostname),
  ].filter(Boolean);
  return make("span", "origin", {}, ...parts.flatMap((part, i) => i ? [" · ", part] : [part]));
};
