// Small comforts on every page; each page works without them.

// A summary of errors takes the focus, so that it is read first.
document.querySelector(".error-summary")?.focus();

// Menus close on Escape and on a click elsewhere.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// <form data-confirm="Withdraw this decision?"> asks before it is sent.
document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm || event.target.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

// <button type="button" data-fill="id_login" data-value="ceo@demo.example"> fills a field and moves on to the next.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  if (!button) return;
  document.getElementById(button.dataset.fill).value = button.dataset.value;
  document.getElementById(button.dataset.then)?.focus();
});

// <textarea data-live-count maxlength="500"> says how much room is left.
function count(field) {
  let line = field.nextElementSibling;
  if (!line?.classList.contains("live-count")) {
    line = Object.assign(document.createElement("p"), { className: "live-count" });
    line.setAttribute("aria-live", "polite");
    field.after(line);
  }
  const left = Number(field.maxLength) - field.value.length;
  line.textContent = `${left} ${left === 1 ? "character" : "characters"} left`;
}
for (const field of document.querySelectorAll("[data-live-count][maxlength]")) {
  count(field);
  field.addEventListener("input", () => count(field));
}

// On a phone a list begins with its rows: its filters are folded, unless they are in use.
const narrow = window.matchMedia("(width < 48rem)");
function fold() {
  for (const filters of document.querySelectorAll(".fold-filters")) {
    filters.open = !narrow.matches || "asked" in filters.dataset;
  }
}
fold();
narrow.addEventListener("change", fold);
document.addEventListener("htmx:afterSwap", fold);

// A fragment that could not be fetched says so; nothing on the page is lost.
function tell(words) {
  const notice = document.createElement("div");
  notice.className = "notice notice-warning";
  notice.append(Object.assign(document.createElement("p"), { textContent: words }));
  document.getElementById("messages")?.replaceChildren(notice);
}
document.addEventListener("htmx:sendError", () => tell("The connection is lost. Try again when you are back online."));
document.addEventListener("htmx:responseError", () => tell("That did not work. Reload the page and try again."));
