// What Django's own pages leave without a role, or scroll where a keyboard does not get.
"use strict";
window.addEventListener("load", () => {
  for (const tip of document.querySelectorAll("span[aria-label]:not([role])")) {
    tip.setAttribute("role", "img");
  }
  for (const part of document.querySelectorAll(".inline-group, .results, .readonly")) {
    if (part.scrollWidth > part.clientWidth) {
      part.tabIndex = 0;
    }
  }
});
