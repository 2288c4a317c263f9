// Ask for the state of the check, a little less often each time, and show the verdict when it has ended.
"use strict";
const progress = document.querySelector("[data-state-url]");
async function poll(pause) {
  try {
    const answer = await fetch(progress.dataset.stateUrl, { headers: { Accept: "application/json" } });
    const state = answer.ok ? (await answer.json()).check?.state : null;
    if (!answer.ok || state === "done" || state === "failed") {
      window.location.reload();
      return;
    }
  } catch {
    // The network may come back; the next question comes later.
  }
  setTimeout(poll, pause, Math.min(pause * 1.3, 5000));
}
if (progress) setTimeout(poll, 250, 350);
