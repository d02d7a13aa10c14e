// The lobby display: shows the last calls, chimes at a new one, and says when it may be out of date.
import { live } from "./live.js";
import { sound } from "./tone.js";

const main = document.querySelector("main");
const lost = document.querySelector(".lost");
const clock = document.querySelector(".clock");
const query = document.body.dataset.query;
const ask = (what) => `display/${what}${query && `?${query}`}`;
const hours = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: document.body.dataset.zone,
});
const shown = new WeakMap();
let known = calls();

function calls() {
  return new Set([...main.querySelectorAll("[data-call]")].map((call) => call.dataset.call));
}

function announce() {
  const now = calls();
  const fresh = [...now].filter((call) => !known.has(call));
  known = now;
  for (const call of main.querySelectorAll("[data-call]")) {
    call.classList.toggle("fresh", fresh.includes(call.dataset.call));
  }
  if (fresh.length) sound.call(1);
}

function show(html) {
  const next = [...new DOMParser().parseFromString(html, "text/html").body.children];
  [...main.children].forEach((part, at) => {
    const newer = next[at];
    const text = newer.outerHTML;
    if (shown.get(part) === text) return;
    shown.set(part, text);
    part.className = newer.className;
    if (newer.dataset.call) part.dataset.call = newer.dataset.call;
    part.replaceChildren(...newer.childNodes);
  });
  announce();
}

function say(trouble) {
  lost.querySelector("span").textContent = trouble;
  lost.hidden = !trouble;
}

async function refresh() {
  try {
    const answer = await fetch(ask("now"), { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.text());
    say("");
  } catch {
    say(lost.dataset.lost);
  }
}

function tick() {
  clock.textContent = hours.format(new Date());
}

sound.offer(document.querySelector(".sound"));
document.addEventListener("dblclick", () => document.documentElement.requestFullscreen?.());
setInterval(tick, 1000);
tick();
live(ask("events"), refresh);
