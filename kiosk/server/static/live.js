// Runs `refresh` when the server says that something changed, and by itself where it cannot.
const POLL = 3000;
const SLOW = 30000;

export function live(address, refresh) {
  let running = false;
  let again = false;
  let fallback = 0;

  async function run() {
    again = running;
    if (running) return;
    running = true;
    try {
      await refresh();
    } finally {
      running = false;
      if (again) run();
    }
  }

  function follow() {
    const events = new EventSource(address);
    events.addEventListener("changed", run);
    events.addEventListener("open", () => {
      clearInterval(fallback);
      fallback = 0;
    });
    events.addEventListener("error", () => {
      fallback ||= setInterval(run, POLL);
      if (events.readyState === EventSource.CLOSED) setTimeout(follow, POLL);
    });
  }

  follow();
  setInterval(run, SLOW);
  document.addEventListener("visibilitychange", () => document.hidden || run());
  return run;
}
