// Saves a form answer by answer while somebody writes, and loses nothing on the way.
//
//   <form method="post" data-autosave data-save-url="/submissions/7/save/">
//     <input type="hidden" name="why.version" value="3"> <textarea name="why"></textarea>
//     {% include "components/saved.html" %}
//
// Sends `code` (the control's name), `value`, `version` and `typed_by`, form-encoded, and understands
//   200 {"saved_at": "14:02", "version": 4, "counts": {…}}   409 {"theirs", "by", "version"}   422 {"errors": […]}
// The version stands in a hidden field: `code.version`, `code.row.version` for `code.row.column`, else `version`.
// Text that is not saved yet is kept in this browser, per person and form, and sent once the way is free again;
// `data-keep="session"` keeps it only until the browser is closed. After a save the form gets the event
// `autosave:saved`, and elements with data-count="name" show that count. Without JavaScript the form's button saves all.

import { Keeper, keyOf, send, signInAgain } from "./unsent.js";

const PAUSE = 2500;
const RETRY = 15000;
const SKIPPED = new Set(["hidden", "submit", "button", "reset", "file", "image", "password"]);

class Autosave {
  constructor(form) {
    this.form = form;
    this.line = form.querySelector("[data-saved]");
    const store = form.dataset.keep === "session" ? window.sessionStorage : window.localStorage;
    this.keeper = new Keeper(keyOf("unsent", form.dataset.saveUrl), store);
    this.waiting = new Set();
    this.stopped = new Set();
    this.timers = new Map();
    this.sending = null;
    this.restore();
    form.addEventListener("input", (event) => this.typed(event.target));
    form.addEventListener("change", (event) => this.changed(event.target));
    form.addEventListener("focusout", (event) => this.left(event.target));
    form.addEventListener("submit", (event) => this.beforeSubmit(event));
    window.addEventListener("online", () => this.send());
    window.addEventListener("focus", () => this.send());
    document.addEventListener("visibilitychange", () => this.leaveAll());
    window.setInterval(() => this.send(), RETRY);
  }

  // --- What is typed

  handles(control) {
    return control.form === this.form && control.name && !SKIPPED.has(control.type) && control.dataset.autosave !== "off";
  }

  controls(name) {
    const found = this.form.elements.namedItem(name);
    return found instanceof RadioNodeList ? [...found] : found ? [found] : [];
  }

  values(name) {
    const controls = this.controls(name);
    if (controls[0]?.type !== "checkbox" && controls[0]?.type !== "radio") return [controls[0]?.value ?? ""];
    const chosen = controls.filter((control) => control.checked).map((control) => control.value);
    return chosen.length ? chosen : [""];
  }

  put(name, values) {
    for (const control of this.controls(name)) {
      if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
      else control.value = values[0];
    }
  }

  versionField(name) {
    const parts = name.split(".");
    const own = parts.length === 3 ? `${parts[0]}.${parts[1]}.version` : `${parts[0]}.version`;
    return this.form.elements.namedItem(own) ?? this.form.elements.namedItem("version");
  }

  typed(control) {
    if (!this.handles(control)) return;
    this.keep(control.name);
    window.clearTimeout(this.timers.get(control.name));
    this.timers.set(control.name, window.setTimeout(() => this.left(control), PAUSE));
  }

  changed(control) {
    if (!this.handles(control)) return;
    if (!this.stopped.has(control.name)) this.keep(control.name);
    this.left(control);
  }

  left(control) {
    if (!this.handles(control)) return;
    window.clearTimeout(this.timers.get(control.name));
    this.timers.delete(control.name);
    if (!this.kept()[control.name] || this.stopped.has(control.name)) return;
    this.waiting.add(control.name);
    this.send();
  }

  leaveAll() {
    if (document.visibilityState !== "hidden") return;
    for (const name of [...this.timers.keys()]) this.controls(name).slice(0, 1).forEach((control) => this.left(control));
  }

  // --- What this browser keeps

  kept() {
    return this.keeper.read({});
  }

  write(kept) {
    this.keeper.write(kept);
  }

  keep(name) {
    const kept = this.kept();
    const version = kept[name]?.version ?? this.versionField(name)?.value ?? "0";
    this.stopped.delete(name);
    this.write({ ...kept, [name]: { values: this.values(name), version } });
  }

  drop(name) {
    const kept = this.kept();
    delete kept[name];
    this.write(kept);
  }

  restore() {
    for (const [name, { values, version }] of Object.entries(this.kept())) {
      if (!this.controls(name).length || String(this.values(name)) === String(values)) {
        this.drop(name);
        continue;
      }
      this.put(name, values);
      const field = this.versionField(name);
      if (field) field.value = version;
      this.waiting.add(name);
    }
    if (this.waiting.size) {
      this.say("What you typed before was kept here. It is being saved now.");
      this.send();
    }
  }

  // --- Sending, one answer at a time, so that each knows the version the one before it made

  send() {
    if (!this.sending && this.waiting.size) {
      this.sending = this.sendAll().finally(() => {
        this.sending = null;
      });
    }
    return this.sending ?? Promise.resolve();
  }

  async sendAll() {
    while (this.waiting.size) {
      const [name] = this.waiting;
      if (!(await this.sendOne(name))) return;
      this.waiting.delete(name);
    }
  }

  // True where the answer has been dealt with, false where the way is not free.
  async sendOne(name) {
    const values = this.values(name);
    const { way, status, said } = await send(this.form, this.form.dataset.saveUrl, this.body(name, values));
    if (way === "offline") {
      this.trouble("No connection. What you type is kept on this computer and saved when you are back online.");
    } else if (way === "signed out") {
      this.signedOut();
    } else if (way === "trouble") {
      this.trouble("Not saved yet. It is kept on this computer and tried again in a moment.");
    } else {
      this.answer(name, values, status, said);
    }
    return way === "free";
  }

  body(name, values) {
    const body = new URLSearchParams({ code: name, version: this.versionField(name)?.value ?? "0" });
    for (const value of values) body.append("value", value);
    const whose = this.form.elements.namedItem("typed_by");
    if (whose) body.append("typed_by", whose.value);
    return body;
  }

  answer(name, values, status, said) {
    this.clear(name);
    if (status === 200) {
      const field = this.versionField(name);
      if (field) field.value = said.version;
      if (String(this.values(name)) === String(values)) this.drop(name);
      else this.write({ ...this.kept(), [name]: { values: this.values(name), version: String(said.version) } });
      this.say(`Saved ${said.saved_at}`);
      this.count(said.counts);
      this.form.dispatchEvent(new CustomEvent("autosave:saved", { bubbles: true, detail: { name, ...said } }));
      return;
    }
    this.stopped.add(name);
    if (status === 409) this.clash(name, said);
    else if (status === 422) this.wrong(name, said.errors ?? []);
    else this.trouble("This could not be saved: you may no longer edit it. Copy what you typed, then reload the page.");
  }

  count(counts) {
    for (const [name, value] of Object.entries(counts ?? {})) {
      for (const place of document.querySelectorAll(`[data-count="${CSS.escape(name)}"]`)) {
        if (place.tagName === "PROGRESS") place.value = value;
        else place.textContent = value;
      }
    }
  }

  async beforeSubmit(event) {
    for (const name of [...this.timers.keys()]) this.controls(name).slice(0, 1).forEach((control) => this.left(control));
    if (!this.sending) return;
    event.preventDefault();
    const { submitter } = event;
    await Promise.race([this.sending, new Promise((done) => window.setTimeout(done, 4000))]);
    this.form.requestSubmit(submitter ?? undefined);
  }

  // --- What the person is told

  say(words) {
    if (!this.line) return;
    this.line.classList.remove("saved-trouble");
    this.line.textContent = words;
  }

  trouble(words) {
    this.say(words);
    this.line?.classList.add("saved-trouble");
  }

  signedOut() {
    this.trouble("You are signed out. Nothing is lost: ");
    signInAgain(this.line);
  }

  place(name) {
    const [control] = this.controls(name);
    return control.closest(".field") ?? control.parentElement;
  }

  clear(name) {
    const id = `autosave-${name}`;
    document.getElementById(id)?.remove();
    for (const control of this.controls(name)) {
      if (control.getAttribute("aria-errormessage") === id) {
        control.removeAttribute("aria-errormessage");
        control.removeAttribute("aria-invalid");
      }
    }
  }

  wrong(name, errors) {
    const line = Object.assign(document.createElement("p"), { className: "field-error", id: `autosave-${name}` });
    line.setAttribute("role", "alert");
    const words = document.createElement("span");
    words.append(Object.assign(document.createElement("strong"), { textContent: "Error: " }), errors.join(" "));
    line.append(words);
    this.place(name).append(line);
    for (const control of this.controls(name)) {
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-errormessage", line.id);
    }
    this.trouble("One answer is not saved yet: see the error beside it.");
  }

  clash(name, { theirs, by, version }) {
    const box = Object.assign(document.createElement("div"), { className: "clash", id: `autosave-${name}` });
    box.setAttribute("role", "alert");
    const text = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });
    const button = (words, act) => {
      const made = Object.assign(text("button", words), { type: "button", className: "btn btn-sm" });
      made.addEventListener("click", act);
      return made;
    };
    box.append(
      text("p", `${by} changed this answer while you were writing. Theirs is saved, yours is not yet.`),
      text("strong", "Theirs"), text("blockquote", theirs || "(empty)"),
      text("strong", "Yours"), text("blockquote", this.values(name).join(", ") || "(empty)"),
      button("Save mine instead", () => this.settle(name, version, null)), " ",
      button("Keep theirs", () => this.settle(name, version, theirs)),
    );
    this.place(name).append(box);
    this.trouble("One answer was changed by somebody else: choose which to keep.");
  }

  settle(name, version, theirs) {
    const field = this.versionField(name);
    if (field) field.value = version;
    this.clear(name);
    this.drop(name);
    const [control] = this.controls(name);
    control.focus();
    if (theirs === null) {
      this.keep(name);
      this.waiting.add(name);
      this.send();
    } else if (control.tagName === "TEXTAREA" || control.type === "text") {
      this.put(name, [theirs]);
      this.say("Theirs is kept.");
    } else {
      window.location.reload();
    }
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
