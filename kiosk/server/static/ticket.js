// Keeps the page as the queue is: told by server-sent events, asked for where they fail.
import { sound } from "./tone.js";

const page = document.body;
const here = page.dataset.self;
const POLL = 5000;
const slots = [...document.querySelectorAll("[data-slot]")];
const leave = document.querySelector(".leave");
const dialog = document.querySelector("dialog");
const updated = document.querySelector(".updated");
const lost = document.querySelector(".lost");
const kept = `calls ${here.split("/").pop()}`;
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: page.dataset.zone,
});
let poll = 0;

function fill(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = !text;
}

function show(ticket) {
  for (const slot of slots) fill(slot, ticket[slot.dataset.slot]);
  const wait = document.querySelector(".wait");
  wait.hidden = !ticket.wait;
  if (ticket.state !== page.dataset.state) page.dataset.state = ticket.state;
  document.title = ticket.title;
  leave.hidden = !ticket.may_leave;
  if (!ticket.may_leave && dialog.open) dialog.close();
  call(ticket.state, ticket.calls);
  fresh();
  if (ticket.final) end();
}

function call(state, calls) {
  if (state !== "called" || calls <= Number(sessionStorage.getItem(kept) ?? 0)) return;
  sessionStorage.setItem(kept, calls);
  document.querySelector(".spoken").textContent = document.title;
  sound.call();
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([400, 200, 400, 200, 800]);
}

function fresh() {
  updated.textContent = page.dataset.updated.replace("%1", clock.format(new Date()));
  say("");
}

function say(trouble) {
  const line = lost.querySelector("span");
  if (line.textContent !== trouble) line.textContent = trouble;
  lost.hidden = !trouble;
}

async function ask() {
  try {
    const answer = await fetch(`${here}/now`, { cache: "no-store" });
    if (answer.status === 404) return location.reload();
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
  } catch {
    say(lost.dataset.lost);
  }
}

function follow() {
  const events = new EventSource(`${here}/events`);
  events.addEventListener("open", () => {
    clearInterval(poll);
    poll = 0;
    say("");
  });
  events.addEventListener("ticket", (event) => show(JSON.parse(event.data)));
  events.addEventListener("gone", () => location.reload());
  events.addEventListener("error", () => {
    poll ||= setInterval(ask, POLL);
    if (events.readyState === EventSource.CLOSED) setTimeout(() => (stream = follow()), POLL);
  });
  return events;
}

function end() {
  stream.close();
  clearInterval(poll);
  for (const element of [leave, updated, document.querySelector(".sound")]) element.hidden = true;
}

leave.addEventListener("click", (event) => {
  event.preventDefault();
  dialog.showModal();
});
dialog.querySelector(".stay").addEventListener("click", (event) => {
  event.preventDefault();
  dialog.close();
});
sound.offer(document.querySelector(".sound"));
document.addEventListener("visibilitychange", () => document.hidden || ask());

let stream = follow();
call(page.dataset.state, Number(page.dataset.calls));
fresh();
