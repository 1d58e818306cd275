// What a browser keeps until it can be sent, and how it is sent: shared by autosave and by the notes of a visit.

// Something kept as JSON under one key; `none` where nothing is. A full or forbidden store keeps nothing: the page does.
export class Keeper {
  constructor(key, store = window.localStorage) {
    this.key = key;
    this.store = store;
  }

  read(none) {
    try {
      return JSON.parse(this.store.getItem(this.key)) ?? none;
    } catch {
      return none;
    }
  }

  write(kept) {
    try {
      if (Object.keys(kept).length) this.store.setItem(this.key, JSON.stringify(kept));
      else this.store.removeItem(this.key);
    } catch {
      // The page itself still holds the text.
    }
  }
}

// The key of what this person typed for this address and did not send yet.
export function keyOf(kind, url) {
  return `concord.${kind}.${document.body.dataset.person}.${url}`;
}

// The cookie, because signing in again in another tab makes the form's own token void.
function token(form) {
  const cookie = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
  return cookie ? cookie[1] : form.elements.namedItem("csrfmiddlewaretoken")?.value ?? "";
}

// Sends fields for a form. Answers {way: "offline" | "signed out" | "trouble"} where the way is not free, else
// {way: "free", status, said}.
export async function send(form, url, body) {
  let response;
  try {
    response = await fetch(url, {
      method: "POST",
      body,
      headers: { "X-CSRFToken": token(form), Accept: "application/json" },
      redirect: "manual",
      keepalive: true,
    });
  } catch {
    return { way: "offline" };
  }
  if (response.type === "opaqueredirect" || response.status === 401) return { way: "signed out" };
  if (response.status >= 500) return { way: "trouble" };
  return { way: "free", status: response.status, said: await response.json().catch(() => ({})) };
}

// After words that end in "Nothing is lost: ".
export function signInAgain(line) {
  const link = Object.assign(document.createElement("a"), {
    href: "/accounts/login/?next=/accessibility/",
    target: "_blank",
    textContent: "sign in again in another tab",
  });
  line?.append(link, ", then come back here.");
}
