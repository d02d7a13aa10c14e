// The chime of a call, made by the browser itself. It may sound only after a touch.
const NOTES = [523.25, 659.25, 783.99];
let context = null;

function note(frequency, start, length) {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = "sine";
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(0.4, start + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, start + length);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + length);
}

function play(times) {
  if (context?.state !== "running") return;
  for (let round = 0; round < times; round += 1) {
    NOTES.forEach((frequency, at) => note(frequency, context.currentTime + round * 1.4 + at * 0.2, 0.7));
  }
}

export const sound = {
  call: (times = 2) => play(times),

  // A button that turns the sound on; it stays as the proof that it is.
  offer(button) {
    if (!window.AudioContext) return;
    button.hidden = false;
    const off = button.querySelector("span").textContent;
    button.addEventListener("click", async () => {
      context ??= new AudioContext();
      const isOn = context.state === "running" && button.getAttribute("aria-pressed") === "true";
      await (isOn ? context.suspend() : context.resume());
      button.setAttribute("aria-pressed", String(!isOn));
      button.querySelector("span").textContent = isOn ? off : button.dataset.on;
      if (!isOn) play(1);
    });
  },
};
