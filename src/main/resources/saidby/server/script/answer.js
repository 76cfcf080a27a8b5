// The search page answers while one types. It asks for the same page as ever and puts its #answer in place, so that what
// is shown, and how it is escaped, is decided in one place: the server's templates.
const answer = (() => {
  const KEPT_PAGES = 30;
  const pages = new Map(); // by address: going back shows at once what was there
  let asking = new AbortController();
  let shown = location.pathname + location.search;
  let typing = false; // whether the address on show is of a question that is still being typed

  const here = () => document.getElementById("answer");
  const say = (words, trouble = false) => {
    const status = document.getElementById("status");
    status.textContent = words;
    status.className = trouble ? "trouble" : "visually-hidden";
  };
  const bare = (url) => url.pathname + url.search;

  const address = (form) => {
    const url = new URL(form.getAttribute("action"), location.href);
    for (const [name, value] of new FormData(form)) if (value !== "") url.searchParams.append(name, value);
    return url;
  };

  // What tells an element among its siblings, before and after.
  const key = (element) => element.tagName + (element.id || element.querySelector("[id]")?.id || element.className);

  // Puts the fresh element in the place of the old one, but for the field that somebody types in: it keeps its focus, its
  // caret and what an input method is composing.
  const merge = (old, fresh, field) => {
    if (old === field) return;
    const child = [...old.children].find((one) => one.contains(field));
    const twin = child && [...fresh.children].find((one) => key(one) === key(child));
    if (!twin) return old.replaceWith(fresh);
    const siblings = [...fresh.children], at = siblings.indexOf(twin);
    for (const one of [...old.childNodes]) if (one !== child) one.remove();
    child.before(...siblings.slice(0, at));
    child.after(...siblings.slice(at + 1));
    merge(child, twin, field);
  };

  // A link that had the focus gets it back where its twin is: same section, same words.
  const focused = () => {
    const element = document.activeElement;
    if (!here().contains(element) || element.matches("input")) return () => {};
    const {id} = element, section = element.closest("section")?.querySelector("[id]")?.id, words = element.textContent;
    return () => {
      const place = section ? document.getElementById(section)?.closest("section") : here();
      const name = (text) => text.replace(/[\d,.]+\s*$/, "").replace(/\(.*\)/, "").trim();
      const twin = id ? document.getElementById(id)
        : [...place?.querySelectorAll("a, button") ?? []].find((one) => name(one.textContent) === name(words));
      (twin ?? document.getElementById("answer")).focus({preventScroll: true});
    };
  };

  const show = (html, how) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = page.getElementById("answer");
    if (!fresh) return false;
    const refocus = focused();
    for (const details of here().querySelectorAll("details[class]"))
      fresh.querySelectorAll(`details.${details.className}`).forEach((one) => { one.open = details.open; });
    const field = document.activeElement;
    document.title = page.title;
    for (const feed of document.querySelectorAll("head > link[rel=alternate]")) feed.remove();
    document.head.append(...page.querySelectorAll("head > link[rel=alternate]"));
    const form = document.querySelector("form.box"), freshForm = page.querySelector("form.box");
    for (const hidden of form.querySelectorAll("input[type=hidden]")) hidden.remove();
    form.append(...freshForm.querySelectorAll("input[type=hidden]"));
    if (how !== "type") form.elements.q.value = freshForm.elements.q.value;
    merge(here(), fresh, field.matches("#answer input") ? field : null);
    here().removeAttribute("aria-busy");
    say(here().dataset.heading);
    document.dispatchEvent(new Event("saidby-answer"));
    refocus();
    return true;
  };

  const remember = (url, html) => {
    pages.delete(url);
    pages.set(url, html);
    if (pages.size > KEPT_PAGES) pages.delete(pages.keys().next().value);
  };

  const locate = (url, how) => {
    if (how === "back") return;
    // One entry for all that is typed in a row; what was there before stays behind it.
    const replace = url.href === location.href || (typing && how === "type");
    history[replace ? "replaceState" : "pushState"](null, "", url);
  };

  // how: "type" while typing, "push" for what was followed or sent, "back" for what the browser's buttons ask for.
  const go = async (url, how) => {
    asking.abort();
    asking = new AbortController();
    const {signal} = asking;
    if (how === "back" && bare(url) === shown) return; // another place of the same page
    locate(url, how);
    shown = bare(url);
    typing = how === "type";
    const known = how === "back" && pages.get(url.href);
    if (known) return show(known, how);
    here().setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url, {signal, headers: {Accept: "text/html"}});
      const html = await response.text();
      if (signal.aborted) return;
      remember(url.href, html);
      if (!show(html, how)) location.assign(url); // a page that says what went wrong
    } catch {
      if (signal.aborted) return;
      here().removeAttribute("aria-busy");
      if (how === "type") say("The server cannot be reached. Press Enter to try again.", true);
      else location.assign(url);
    }
  };

  return {address, go, say};
})();
