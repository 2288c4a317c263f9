// Send what a form of the page describes, and show the answer as it came.
"use strict";
function csrfToken() {
  return document.cookie.split("; ").find((each) => each.startsWith("csrftoken="))?.split("=")[1] ?? "";
}
function address(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll("input[data-in]")) {
    if (field.dataset.in === "path") path = path.replace(`{${field.name}}`, encodeURIComponent(field.value));
    else if (field.value) query.set(field.name, field.value);
  }
  return query.size ? `${path}?${query}` : path;
}
async function send(event) {
  event.preventDefault();
  const form = event.target;
  const body = form.querySelector("textarea[data-in=body]")?.value;
  const headers = { Accept: "*/*", "X-CSRFToken": csrfToken() };
  if (body) headers["Content-Type"] = "application/json";
  const output = form.querySelector("output");
  try {
    const answer = await fetch(address(form), { method: form.dataset.method, headers, body });
    const text = await answer.text();
    output.textContent = `${answer.status} ${answer.headers.get("Content-Type") ?? ""}\n${pretty(text)}`;
  } catch (error) {
    output.textContent = `No answer: ${error.message}`;
  }
}
function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
for (const form of document.querySelectorAll("form[data-path]")) form.addEventListener("submit", send);
