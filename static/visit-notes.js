// Notes of a visit that survive a lost connection: each is kept in this browser until the server has it.
//
//   <form method="post" data-notes="/improvement/visits/7/notes/"> … <textarea name="words"> … <p data-saved> </form>
//   <ul data-notes-list>
//
// A note gets its key where it is typed. It is sent as often as it takes; the server keeps one note a key, so it
// arrives exactly once. Without JavaScript the form sends one note at a time.

import { Keeper, keyOf, send, signInAgain } from "./unsent.js";

const RETRY = 15000;

function newKey() {
  if (window.crypto.randomUUID) return window.crypto.randomUUID();
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

class Notes {
  constructor(form) {
    this.form = form;
    this.url = form.dataset.notes;
    this.words = form.elements.namedItem("words");
    this.line = form.querySelector("[data-saved]");
    this.list = document.querySelector("[data-notes-list]");
    this.queue = new Keeper(keyOf("notes", this.url));
    this.draft = new Keeper(keyOf("note", this.url));
    this.sending = false;
    this.words.value ||= this.draft.read({}).words ?? "";
    for (const note of this.queue.read([])) this.show(note);
    form.addEventListener("submit", (event) => this.add(event));
    this.words.addEventListener("input", () => this.draft.write(this.words.value ? { words: this.words.value } : {}));
    window.addEventListener("online", () => this.sendAll());
    window.addEventListener("focus", () => this.sendAll());
    window.setInterval(() => this.sendAll(), RETRY);
    this.sendAll();
  }

  add(event) {
    event.preventDefault();
    const words = this.words.value.trim();
    if (!words) return;
    const note = { key: newKey(), words };
    this.queue.write([...this.queue.read([]), note]);
    if (!this.queue.read([]).some((kept) => kept.key === note.key)) {
      this.form.submit();
      return;
    }
    this.show(note);
    this.words.value = "";
    this.draft.write({});
    this.words.focus();
    this.sendAll();
  }

  show(note) {
    const row = document.createElement("li");
    row.dataset.key = note.key;
    const state = Object.assign(document.createElement("span"), { className: "muted", textContent: " waits to be sent" });
    row.append(note.words, state);
    this.list.prepend(row);
    document.querySelector("[data-notes-none]")?.remove();
  }

  mark(note, words) {
    const state = this.list.querySelector(`[data-key="${note.key}"] .muted`);
    if (state) state.textContent = ` ${words}`;
  }

  async sendAll() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (const note of this.queue.read([])) if (!(await this.sendOne(note))) return;
    } finally {
      this.sending = false;
    }
  }

  // True where the note has been dealt with and the next may go.
  async sendOne(note) {
    const { way, status, said } = await send(this.form, this.url, new URLSearchParams(note));
    if (way === "free" && status === 200) {
      this.queue.write(this.queue.read([]).filter((kept) => kept.key !== note.key));
      this.mark(note, `saved ${said.at}`);
      const left = this.queue.read([]).length;
      this.say(left ? `${left} still to send` : "Every note has arrived.");
      return true;
    }
    if (way === "free") this.say(`A note could not be saved: ${(said.errors ?? ["copy it and reload the page"]).join(" ")}`);
    else if (way === "offline") this.say("No connection. Your notes wait on this device and arrive once it is back.");
    else if (way === "trouble") this.say("Not sent yet. Your notes wait on this device and are tried again in a moment.");
    else {
      this.say("You are signed out. Nothing is lost: ");
      signInAgain(this.line);
    }
    return way === "free";
  }

  say(words) {
    this.line.textContent = words;
  }
}

for (const form of document.querySelectorAll("form[data-notes]")) new Notes(form);
