// Be told how far the checks are, or ask where nobody tells, and show the verdicts when they have ended.
"use strict";
const progress = document.querySelector("[data-state-url]");
function show(told) {
  const state = told.check?.state;
  if (!state || state === "done" || state === "failed") {
    window.location.reload();
    return false;
  }
  if (told.all) progress.querySelector("progress").value = told.ended;
  const sentence = progress.querySelector("[data-running]");
  if (sentence && state === "running") sentence.textContent = sentence.dataset.running;
  return true;
}
// A little less often each time.
async function poll(pause) {
  try {
    const answer = await fetch(progress.dataset.stateUrl, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      window.location.reload();
      return;
    }
    if (!show(await answer.json())) return;
  } catch {
    // The network may come back; the next question comes later.
  }
  setTimeout(poll, pause, Math.min(pause * 1.3, 5000));
}
function listen() {
  const events = new EventSource(progress.dataset.eventsUrl);
  events.onmessage = (event) => {
    if (!show(JSON.parse(event.data))) events.close();
  };
  // A stream that ended is opened again by the browser; one that was refused (all places are taken) is not.
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) poll(350);
  };
}
if (progress) listen();
