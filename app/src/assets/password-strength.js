// Says while typing how hard a new password is to guess: the same rules, by the same server, as when the form is sent.
// Without this file nothing is missing: the server says it when it refuses one.

const ADDRESS = "/sign-up/password-strength";
const PAUSE = 300;
// What a password must not be made of, beside the address; the server compares.
const NAMES = ["given_name", "family_name"];

for (const input of document.querySelectorAll('input[type="password"][autocomplete="new-password"]')) {
  watch(input);
}

function watch(input) {
  const hint = document.createElement("p");
  hint.setAttribute("role", "status");
  hint.className = "small soft";
  input.after(hint);
  let timer;
  let running;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    running?.abort();
    hint.hidden = input.value === "";
    if (input.value === "") {
      hint.textContent = "";
      return;
    }
    timer = setTimeout(async () => {
      running = new AbortController();
      const message = await ask(input, running.signal);
      if (message !== undefined) hint.textContent = message;
    }, PAUSE);
  });
}

// The server's sentence; empty where it has none to give (a limit, a lost connection); undefined where a newer question is on its way.
async function ask(input, signal) {
  const body = new URLSearchParams({ password: input.value });
  const address = input.form?.querySelector('[autocomplete="username"]');
  if (address) body.set("email", address.value);
  for (const name of NAMES) {
    const field = input.form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) body.set(name, field.value);
  }
  try {
    const answer = await fetch(ADDRESS, { method: "POST", body, signal, headers: { Accept: "application/json" } });
    return answer.ok ? ((await answer.json()).message ?? "") : "";
  } catch {
    return signal.aborted ? undefined : "";
  }
}
