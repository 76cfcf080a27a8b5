// <saidby-quote quote="…">: one quote, as its article has it. What stands inside is shown until it is there.
class SaidbyQuote extends SaidbyElement {
  static observedAttributes = ["server", "key", "quote", "lang"];

  #due = false; // asked once, however many attributes are set at a time

  connectedCallback() {
    this.#soon();
  }

  attributeChangedCallback(name, before, now) {
    if (this.isConnected && before !== now) this.#soon();
  }

  #soon() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#load();
    });
  }

  async #load() {
    const id = this.getAttribute("quote");
    if (!this.shadowRoot.firstChild)
      this.shadowRoot.append(make("p", "status visually-hidden", {role: "status"}), document.createElement("slot"));
    if (!id) return;
    try {
      const hit = await this.ask("quotes/" + encodeURIComponent(id));
      if (id === this.getAttribute("quote")) this.#show(hit);
    } catch (problem) {
      this.fail(problem);
    }
  }

  #show(hit) {
    const words = make("blockquote", "quote", {lang: hit.article.language, dir: "auto"}, hit.text);
    const caption = make("figcaption", "caption", {}, "— ", speakerLine(hit, this.labels), make("br"), originLine(this, hit));
    this.shadowRoot.replaceChildren(make("figure", "figure", {}, words, caption));
    this.tell("quote", {hit});
  }
}
customElements.define("saidby-quote", SaidbyQuote);
