// <saidby-search>: a box, suggestions, filters and quotes.
class SaidbySearch extends SaidbyElement {
  static observedAttributes = ["server", "key", "filter", "facets", "size", "query", "lang"];

  #asking = new AbortController();
  #timer = 0;
  #chosen = []; // filters that the reader set: [name, value, label]
  #next = null;

  connectedCallback() {
    if (!this.shadowRoot.querySelector("form")) this.#build();
    if (this.hasAttribute("query") || this.hasAttribute("open")) this.#ask();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || before === now || !this.shadowRoot.querySelector("form")) return;
    this.#build();
    this.#ask();
  }

  get query() {
    return this.shadowRoot.querySelector("input").value.trim();
  }

  set query(words) {
    this.setAttribute("query", words);
  }

  #part(name) {
    return this.shadowRoot.querySelector("." + name);
  }

  #build() {
    const {labels} = this;
    const input = make("input", "input", {type: "search", "aria-label": labels.search, dir: "auto", autocapitalize: "off",
      spellcheck: "false", enterkeyhint: "search", placeholder: this.getAttribute("placeholder") ?? labels.placeholder});
    input.value = this.getAttribute("query") ?? "";
    const form = make("form", "box", {role: "search"}, make("div", "field", {}, input),
      make("button", "button", {type: "submit"}, labels.send));
    this.shadowRoot.replaceChildren(form, make("ul", "chips", {"aria-label": labels.narrow, hidden: ""}),
      make("p", "status", {role: "status"}), make("div", "facets"), make("ol", "results", {"aria-label": labels.results}),
      make("button", "more", {type: "button", hidden: ""}, labels.more));
    const list = combobox(input, {label: labels.suggestions, prefix: "s",
      suggest: (words, signal) => this.#suggest(words, signal)});
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      list.close();
      this.#ask();
    });
    input.addEventListener("input", (event) => { if (!event.isComposing) this.#soon(); });
    this.#part("more").addEventListener("click", () => this.#ask(this.#next));
    this.shadowRoot.addEventListener("keydown", (event) => this.#key(event));
  }

  // Arrows go from the box into the quotes and back.
  #key(event) {
    const links = [...this.shadowRoot.querySelectorAll(".result a.link")], at = links.indexOf(this.shadowRoot.activeElement);
    const inBox = this.shadowRoot.activeElement?.matches("input");
    if (event.key === "ArrowDown" && (inBox || at >= 0) && at + 1 < links.length) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.#part("input")).focus();
    else if (event.key === "Escape" && at >= 0) this.#part("input").focus();
    else return;
    event.preventDefault();
  }

  async #suggest(words, signal) {
    const {labels} = this;
    const {speakers, phrases} = await this.ask("suggest?" + new URLSearchParams({q: words, size: 5}), signal);
    return [
      {label: labels.speakers, items: speakers.map((one) => ({
        text: one.name,
        note: [one.role, one.country && labels.country(one.country), labels.count(one.quotes)].filter(Boolean).join(" · "),
        pick: () => {
          this.#part("input").value = "";
          this.#choose("speaker", one.id, one.name);
        },
      }))},
      {label: labels.phrases, items: phrases.map(({text, quotes, exact}) => ({
        text: `“${text}”`,
        note: exact ? labels.count(quotes) : labels.atLeast.replace("{n}", labels.count(quotes)),
        pick: () => {
          this.#part("input").value = `"${text}"`;
          this.#ask();
        },
      }))},
    ];
  }

  #choose(name, value, label) {
    const same = ([n, v]) => n === name && v === value;
    this.#chosen = this.#chosen.some(same) ? this.#chosen.filter((one) => !same(one)) : [...this.#chosen, [name, value, label]];
    this.#ask();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), 120);
  }

  #parameters(cursor) {
    const parameters = new URLSearchParams(this.getAttribute("filter") ?? "");
    if (this.query) parameters.set("q", this.query);
    for (const [name, value] of this.#chosen) parameters.append(name, value);
    parameters.set("size", this.getAttribute("size") ?? "5");
    parameters.set("facets", cursor ? "none" : this.getAttribute("facets") || "none");
    parameters.set("facetSize", "8");
    if (cursor) parameters.set("cursor", cursor);
    return parameters;
  }

  async #ask(cursor) {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
    const {signal} = this.#asking;
    try {
      const answer = await this.ask("search?" + this.#parameters(cursor), signal);
      if (signal.aborted) return;
      this.shadowRoot.querySelector("slot")?.remove();
      this.#show(answer, Boolean(cursor));
      this.tell("results", {query: this.query, total: answer.total, hits: answer.hits});
    } catch (problem) {
      if (!signal.aborted) this.fail(problem);
    }
  }

  #show(answer, more) {
    const {labels} = this, results = this.#part("results");
    const items = answer.hits.map((hit) => this.#result(hit));
    if (more) results.append(...items);
    else results.replaceChildren(...items);
    if (more) items[0]?.querySelector("a.link").focus();
    this.#next = answer.next;
    this.#part("more").hidden = !answer.next;
    const count = labels.count(answer.total);
    this.#part("status").textContent = answer.total ? (answer.partial ? labels.atLeast.replace("{n}", count) : count) : labels.none;
    if (!more) this.#facets(answer.facets);
    this.#chips();
  }

  #result(hit) {
    const item = make("li", "result", {}, make("div", null, {}, speakerLine(hit, this.labels)),
      make("blockquote", "quote", {lang: hit.article.language, dir: "auto"}, ...passage(hit)), originLine(this, hit));
    item.querySelector("a.link").addEventListener("click", (event) => {
      if (!this.tell("select", {hit})) event.preventDefault();
    });
    return item;
  }

  #facets(facets) {
    const open = new Set([...this.shadowRoot.querySelectorAll("details[open]")].map((one) => one.dataset.field));
    const focused = this.shadowRoot.activeElement?.dataset.value;
    const list = Object.entries(facets).filter(([, {values}]) => values.length).map(([field, {values}]) =>
      make("details", "facet", {"data-field": field, open: open.has(field) ? "" : null},
        make("summary", "facet-title", {}, this.labels.facets[field] ?? field),
        make("ul", null, {}, ...values.map((value) => {
          const label = this.labels.value(field, value);
          const button = make("button", "facet-value", {type: "button", "data-value": field + "=" + value.value,
            "aria-pressed": String(value.selected)}, make("bdi", null, {}, label), ` (${this.labels.number(value.count)})`);
          button.addEventListener("click", () => this.#choose(field, value.value, label));
          return make("li", null, {}, button);
        }))));
    this.#part("facets").replaceChildren(...list);
    if (focused) [...this.shadowRoot.querySelectorAll("[data-value]")].find((one) => one.dataset.value === focused)?.focus();
  }

  #chips() {
    const chips = this.#part("chips");
    chips.replaceChildren(...this.#chosen.map(([name, value, label]) => {
      const button = make("button", "chip", {type: "button", "aria-label": `${this.labels.remove} ${label}`}, label + " ×");
      button.addEventListener("click", () => {
        this.#choose(name, value, label);
        this.#part("input").focus();
      });
      return make("li", null, {}, button);
    }));
    chips.hidden = this.#chosen.length === 0;
  }
}
customElements.define("saidby-search", SaidbySearch);
