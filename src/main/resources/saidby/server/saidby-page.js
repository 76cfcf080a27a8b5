// Comfort only: every page works without this file.
document.addEventListener("keydown", (event) => {
  const box = document.getElementById("q");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// Forms send no empty fields, so that addresses stay short.
document.addEventListener("submit", (event) => {
  for (const field of event.target.querySelectorAll("input[name]")) if (field.value === "") field.disabled = true;
});
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("input[name]:disabled")) field.disabled = false;
});
