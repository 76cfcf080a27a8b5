// A text box with suggestions, as the ARIA pattern "combobox with list autocomplete" has it:
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The focus stays in the box; arrows move through the list.
//
// suggest(words, signal) resolves to groups: [{label, items: [{text, note, pick}]}]. Shared by the pages and the component.
const combobox = (box, {suggest, label, prefix}) => {
  const list = document.createElement("div");
  Object.assign(list, {id: prefix + "-list", className: "suggestions", role: "listbox", ariaLabel: label, hidden: true});
  list.setAttribute("part", "suggestions");
  box.after(list);
  for (const [name, value] of Object.entries({role: "combobox", "aria-expanded": "false", "aria-controls": list.id,
    "aria-autocomplete": "list", autocomplete: "off"})) box.setAttribute(name, value);

  let options = [], active = -1, asking = new AbortController(), timer = 0;

  const mark = (index) => {
    options[active]?.element.setAttribute("aria-selected", "false");
    active = index;
    const element = options[active]?.element;
    element?.setAttribute("aria-selected", "true");
    element?.scrollIntoView({block: "nearest"});
    if (element) box.setAttribute("aria-activedescendant", element.id);
    else box.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    clearTimeout(timer);
    asking.abort();
    mark(-1);
    options = [];
    list.hidden = true;
    list.replaceChildren();
    box.setAttribute("aria-expanded", "false");
  };
  const option = (item) => {
    const element = document.createElement("div");
    Object.assign(element, {id: `${prefix}-${options.length}`, className: "suggestion", role: "option", dir: "auto"});
    element.setAttribute("part", "suggestion");
    element.setAttribute("aria-selected", "false");
    const words = document.createElement("b");
    words.textContent = item.text;
    const note = document.createElement("small");
    note.textContent = item.note;
    element.append(words, " ", note);
    element.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the box
    element.addEventListener("click", () => { close(); item.pick(); });
    options.push({element, item});
    return element;
  };
  const show = (groups) => {
    options = [];
    mark(-1);
    list.replaceChildren(...groups.filter(({items}) => items.length).map(({label: heading, items}, index) => {
      const group = document.createElement("div");
      const title = document.createElement("div");
      Object.assign(title, {id: `${prefix}-group-${index}`, className: "group", textContent: heading});
      title.setAttribute("part", "suggestion-group");
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", title.id);
      group.append(title, ...items.map(option));
      return group;
    }));
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const {signal} = asking;
    const words = box.value.trim();
    if (words.length < 2) return close();
    try {
      const groups = await suggest(words, signal);
      if (!signal.aborted && box.getRootNode().activeElement === box) show(groups);
    } catch {
      if (!signal.aborted) close(); // suggestions are a comfort: without them the search still works
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 60);
  };

  box.addEventListener("input", (event) => { if (!event.isComposing) soon(); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden, last = options.length - 1;
    if (event.key === "ArrowDown" && (open || event.altKey)) {
      if (open) mark(active === last ? -1 : active + 1);
      else ask();
    } else if (event.key === "ArrowUp" && open) mark(active < 0 ? last : active - 1);
    else if (event.key === "Enter" && open && active >= 0) {
      const {item} = options[active];
      close();
      item.pick();
    } else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation(); // a key that served the list serves nothing else
  });
  return {close, isOpen: () => !list.hidden};
};
