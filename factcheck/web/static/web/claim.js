// Ask how far the checks are, a little less often each time, and show the verdicts when they have ended.
"use strict";
const progress = document.querySelector("[data-state-url]");
async function poll(pause) {
  try {
    const answer = await fetch(progress.dataset.stateUrl, { headers: { Accept: "application/json" } });
    const told = answer.ok ? await answer.json() : null;
    const state = told?.check?.state;
    if (!answer.ok || state === "done" || state === "failed") {
      window.location.reload();
      return;
    }
    if (told.all) progress.querySelector("progress").value = told.ended;
  } catch {
    // The network may come back; the next question comes later.
  }
  setTimeout(poll, pause, Math.min(pause * 1.3, 5000));
}
if (progress) setTimeout(poll, 250, 350);
