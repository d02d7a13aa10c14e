// The counter page without reloads: forms are sent from here, parts change in place, keys press buttons.
import { live } from "./live.js";

const desk = document.getElementById("desk");
const base = desk.dataset.base;
const lost = document.querySelector(".lost");
const keys = document.getElementById("keys");
const part = { "X-Page-Part": "desk" };
let sending = false;
let missed = false;
let asked = 0;

function show(html, pressed) {
  const focused = document.activeElement?.id;
  const next = new DOMParser().parseFromString(html, "text/html").body;
  const changed = [...next.querySelectorAll(".part")].filter((newer) => current(newer).outerHTML !== newer.outerHTML);
  // What a press was answered stays to be read until something else changes.
  if (!pressed && changed.every((newer) => newer.id === "part-fault")) return;
  for (const newer of changed) {
    const older = current(newer);
    older.className = newer.className;
    older.replaceChildren(...newer.childNodes);
  }
  if (focused && document.activeElement?.id !== focused) {
    successor(focused)?.focus();
  }
}

function current(part) {
  return document.getElementById(part.id);
}

// A row that was moved or made ready has lost that button: the next press must not call anybody.
function successor(id) {
  const same = document.getElementById(id);
  if (same || !/^[fr]-/.test(id)) return same ?? document.getElementById("b-next");
  return document.getElementById(id.replace(/^./, "c")) ?? document.querySelector(".scroll");
}

function say(trouble) {
  lost.querySelector("span").textContent = trouble;
  lost.hidden = !trouble;
}

async function ask(address, options) {
  const turn = (asked += 1);
  try {
    const answer = await fetch(address, { cache: "no-store", ...options, headers: part });
    if (answer.status === 401 || answer.redirected) return location.assign(`${base}/counter`);
    if (answer.status >= 500) throw new Error(answer.status);
    const html = await answer.text();
    if (turn === asked) show(html, options?.method === "POST");
    say("");
  } catch {
    say(desk.dataset.lost);
  }
}

async function refresh() {
  missed = sending;
  if (!sending) await ask(`${base}/counter`);
}

// One press at a time; what changed meanwhile is asked for afterwards.
async function send(event) {
  event.preventDefault();
  if (sending) return;
  busy(true);
  const form = new URLSearchParams(new FormData(event.target));
  await ask(event.target.action, { method: "POST", body: form });
  busy(false);
  if (missed) refresh();
}

function busy(is) {
  sending = is;
  desk.setAttribute("aria-busy", String(is));
}

function press(event) {
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (!keys.checked || typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  const found = desk.querySelector(`[data-key="${event.code.replace("Key", "")}"]`);
  if (!found) return;
  event.preventDefault();
  found.focus();
  if (found.matches("button")) found.click();
}

for (const hint of document.querySelectorAll(".keys, .legend")) hint.hidden = false;
keys.checked = localStorage.getItem("keys") !== "off";
keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
desk.addEventListener("submit", send);
document.addEventListener("keydown", press);
live(`${base}/counter/events`, refresh);
