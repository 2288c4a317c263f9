"use strict";
// What Django's own pages leave without a role, or scroll where a keyboard does not get.
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
// The filters stand above the rows, folded; beside them where there is room.
{
  const filters = document.querySelector(".filters");
  if (filters) {
    const narrow = window.matchMedia("(max-width: 1399px)");
    const fold = () => { filters.open = !narrow.matches; };
    narrow.addEventListener("change", fold);
    fold();
  }
}
