// The button that approves says what it does: lines put off (“tunda”) are left out of its figures, and
// where a line that cannot be approved now is not put off, or all are, there is no such button.
"use strict";

const approve = document.querySelector("[data-approve]");
const boxes = [...document.querySelectorAll("input[name=tunda]")];

function rupiah(amount) {
  const places = Number.isInteger(amount) ? 0 : 2;
  const shown = { minimumFractionDigits: places, maximumFractionDigits: places };
  return `Rp${amount.toLocaleString("id-ID", shown)}`;
}

function tell() {
  const chosen = boxes.filter((box) => !box.checked);
  const cents = chosen.reduce((sum, box) => sum + Math.round(Number(box.dataset.worth) * 100), 0);
  approve.hidden = !chosen.length || chosen.some((box) => "stopped" in box.dataset);
  approve.textContent = approve.dataset.approve
    .replace("{n}", chosen.length).replace("{worth}", rupiah(cents / 100));
}

if (approve) {
  boxes.forEach((box) => box.addEventListener("change", tell));
  window.addEventListener("pageshow", tell); // what the browser or a draft ticked again
}
