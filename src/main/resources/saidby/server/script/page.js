// What makes the pages quicker for those who have JavaScript. Every page works without.
const box = document.getElementById("q");
const answers = document.getElementById("answer") !== null;
const submit = (form) => answers && form.getAttribute("action") === "/"
  ? answer.go(answer.address(form), "push") : form.requestSubmit();

// Suggestions: speakers become a filter, or by:"…" where two questions stand side by side; phrases become exact words.
const plural = (count) => `${count.toLocaleString("en")} ${count === 1 ? "quote" : "quotes"}`;
let names; // making them takes longer than all else here
const country = (code) =>
  (names ??= new Intl.DisplayNames("en", {type: "region", fallback: "code"})).of(code);
const pickSpeaker = (field, speaker) => {
  if (field !== box) field.value = `by:"${speaker.name.replaceAll('"', "")}"`;
  else {
    const chosen = Object.assign(document.createElement("input"), {type: "hidden", name: "speaker", value: speaker.id});
    field.form.append(chosen);
    field.value = "";
  }
  submit(field.form);
};
const suggestions = async (field, words, signal) => {
  const response = await fetch("/api/v1/suggest?" + new URLSearchParams({q: words, size: 5}), {signal});
  if (!response.ok) return [];
  const {speakers, phrases} = await response.json();
  return [
    {label: "Said by", items: speakers.map((one) => ({
      text: one.name,
      note: [one.role, one.country && country(one.country), plural(one.quotes)].filter(Boolean).join(" · "),
      pick: () => pickSpeaker(field, one),
    }))},
    {label: "Words that were said", items: phrases.map(({text, quotes, exact}) => ({
      text: `“${text}”`,
      note: (exact ? "" : "more than ") + plural(quotes),
      pick: () => {
        field.value = `"${text}"`;
        submit(field.form);
      },
    }))},
  ];
};
const lists = new Map([...document.querySelectorAll("input[data-suggest]")].map((field) => [field, combobox(field,
  {label: "Suggestions", prefix: "suggest-" + field.id, suggest: (words, signal) => suggestions(field, words, signal)})]));

// Answers while one types; what is followed or sent stays on the page too.
if (answers) {
  let timer = 0;
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (event.isComposing || !(field === box || field.matches(".find input"))) return;
    clearTimeout(timer);
    timer = setTimeout(() => answer.go(answer.address(field.form), "type"), 90);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#answer a[href]");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const href = link && (link.href.baseVal ?? link.getAttribute("href"));
    if (!href || !plain || event.defaultPrevented || !/^\/(\?|$)/.test(href)) return;
    event.preventDefault();
    clearTimeout(timer);
    answer.go(new URL(href, location.href), "push");
    if (/^(next|prev)$/.test(link.rel)) document.getElementById("answer").scrollIntoView();
  });
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("action") !== "/") return;
    event.preventDefault();
    clearTimeout(timer);
    lists.get(box)?.close();
    answer.go(answer.address(event.target), "push");
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    lists.get(box)?.close();
    answer.go(new URL(location.href), "back");
  });
  document.addEventListener("saidby-answer", brush);
  requestAnimationFrame(() => setTimeout(brush)); // what was found is shown first; the brush lies over it and moves nothing
}

// Forms send no empty fields, so that addresses stay short.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  for (const field of event.target.querySelectorAll("input[name]")) if (field.value === "") field.disabled = true;
});
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("input[name]:disabled")) field.disabled = false;
});

// Keys: "/" goes to the box, arrows go through the results, Enter opens one, Escape goes back to the box and empties it.
const results = () => [...document.querySelectorAll(".result")];
const stepTo = (result) => {
  result.tabIndex = -1;
  result.focus();
  result.scrollIntoView({block: "nearest"});
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const element = document.activeElement, all = results(), at = all.indexOf(element.closest(".result"));
  const inBox = element === box, onResult = at >= 0 && element === all[at];
  if (event.key === "/" && box && !element.matches("input, textarea, select")) {
    box.focus();
    box.select();
  } else if (event.key === "ArrowDown" && inBox && all.length) stepTo(all[0]);
  else if (event.key === "ArrowDown" && onResult && at + 1 < all.length) stepTo(all[at + 1]);
  else if (event.key === "ArrowUp" && onResult) at > 0 ? stepTo(all[at - 1]) : box?.focus();
  else if (event.key === "Enter" && onResult) (all[at].querySelector("a.permalink") ?? all[at].querySelector("h3 a")).click();
  else if (event.key === "Escape" && onResult) box?.focus();
  else if (event.key === "Escape" && inBox && box.value) {
    box.value = "";
    box.dispatchEvent(new Event("input", {bubbles: true}));
  } else return;
  event.preventDefault();
});

// Copies the address of the page, or what a button says it copies.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const text = button.dataset.copy ? new URL(button.dataset.copy, location.href).href : location.href;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed"; // browsers give the clipboard to pages over https alone
  }
  setTimeout(() => { button.textContent = label; }, 2000);
});

// Snippets for other sites name this very server.
for (const snippet of document.querySelectorAll("[data-origin] code"))
  snippet.textContent = snippet.textContent.replaceAll("https://quotes.example", location.origin);
