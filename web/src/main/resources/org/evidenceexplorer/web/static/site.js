// The pages work without this script. It saves reloads: filters apply at once, focus and scroll stay, the count is read out.
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");

  const byId = (id) => document.getElementById(id);
  const announce = (words) => {
    const region = byId("announcement");
    region.textContent = "";
    clearTimeout(announce.timer);
    announce.timer = setTimeout(() => { region.textContent = words; }, 400);
  };

  // ---- The state of a page is its address ----

  const address = (form) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      const byDefault = value === "" || (name === "words" && value === "all") || (name === "sort" && value === "relevance")
        || (name.endsWith(".match") && value === "any");
      if (!byDefault && !parameters.getAll(name).includes(value)) parameters.append(name, value);
    }
    const query = parameters.toString();
    return form.getAttribute("action") + (query ? "?" + query : "");
  };

  // ---- Another answer in place of this one ----

  const remember = () => {
    const active = document.activeElement;
    return {
      id: active && active.id,
      name: active && active.name,
      value: active && active.value,
      open: new Map([...document.querySelectorAll("#answer details[data-key]")].map((d) => [d.dataset.key, d.open])),
    };
  };

  const restore = (memory) => {
    for (const details of document.querySelectorAll("#answer details[data-key]")) {
      if (memory.open.has(details.dataset.key)) details.open = memory.open.get(details.dataset.key);
    }
    const field = memory.id ? byId(memory.id)
      : memory.name && [...document.querySelectorAll("#answer [name]")].find((f) => f.name === memory.name && f.value === memory.value);
    const target = field || byId("content");
    if (memory.id || memory.name) target.focus({ preventScroll: true });
  };

  let asked = 0;
  const show = async (href, push) => {
    const turn = ++asked;
    const answer = byId("answer");
    answer.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById("answer");
      if (turn !== asked) return;
      if (!fresh) { location.assign(href); return; }
      const memory = remember();
      if (push) history.pushState(null, "", href);
      document.title = page.title;
      const box = byId("q");
      const freshBox = page.getElementById("q");
      if (box && freshBox && document.activeElement !== box) box.value = freshBox.value;
      answer.replaceWith(document.adoptNode(fresh));
      restore(memory);
      prepare();
      announce(fresh.dataset.count);
    } catch (failure) {
      if (turn === asked) location.assign(href);
    }
  };

  // ---- Filters ----

  const choose = (box) => {
    const form = box.form;
    const same = (name, value) => [...form.elements].filter((f) => f.name === name && f.value === value);
    const twin = box.name.endsWith(".not") ? box.name.slice(0, -4) : box.name + ".not";
    for (const other of same(box.name, box.value)) other.checked = box.checked;
    if (!box.checked) return;
    for (const other of same(twin, box.value)) other.checked = false;
    if (box.name.endsWith(".not")) return;
    const item = box.closest("li");
    const near = [...item.querySelectorAll(":scope ul input")];
    for (let up = item.parentElement.closest("li"); up; up = up.parentElement.closest("li")) near.push(up.querySelector("input"));
    for (const other of near) if (other.name === box.name) other.checked = false;
  };

  // A map has two different axes: who chooses the other one as this one means to swap them.
  const exchange = (axis) => {
    const other = byId(axis.id === "rows" ? "columns" : "rows");
    if (other.value === axis.value) other.value = [...axis.options].find((option) => option.defaultSelected).value;
  };

  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!field.form || field.form.id !== "filters" || field.type === "search") return;
    if (field.type === "checkbox" && field.closest(".values")) choose(field);
    if (field.id === "rows" || field.id === "columns") exchange(field);
    show(address(field.form), true);
  });

  document.addEventListener("submit", (event) => {
    if (event.target.id !== "filters") return;
    event.preventDefault();
    show(address(event.target), true);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[data-answer]");
    if (!link || !byId("answer") || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(link.href, true).then(() => byId("content").focus({ preventScroll: true }));
  });

  addEventListener("popstate", () => { if (byId("answer")) show(location.href, false); });

  // ---- Years: press on a bar, or draw over several ----

  const yearAt = (drawing, event) => {
    const box = drawing.getBoundingClientRect();
    const first = Number(drawing.dataset.first);
    const last = Number(drawing.dataset.last);
    const share = (event.clientX - box.left) / box.width;
    return Math.min(last, Math.max(first, first + Math.floor(share * (last - first + 1))));
  };

  document.addEventListener("pointerdown", (event) => {
    const drawing = event.target.closest && event.target.closest(".histogram svg");
    if (!drawing || event.button) return;
    const from = yearAt(drawing, event);
    const end = (up) => {
      removeEventListener("pointercancel", cancel);
      const to = yearAt(drawing, up);
      const form = byId("filters");
      for (const field of form.elements) if (field.name === "year") field.checked = false;
      const years = document.createElement("input");
      years.type = "hidden";
      years.name = "year";
      years.value = from === to ? String(from) : Math.min(from, to) + ".." + Math.max(from, to);
      form.append(years);
      show(address(form), true);
    };
    const cancel = () => removeEventListener("pointerup", end);
    addEventListener("pointerup", end, { once: true });
    addEventListener("pointercancel", cancel, { once: true });
  });

  // ---- An evidence map is one tab stop; arrow keys move in it ----

  const cells = (table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.querySelector("a")));

  const prepareMap = (table) => {
    const links = cells(table).flat().filter(Boolean);
    links.forEach((link, index) => { link.tabIndex = index === 0 ? 0 : -1; });
    table.addEventListener("keydown", (event) => {
      const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      const edge = { Home: -1, End: 1 }[event.key];
      if ((!step && !edge) || event.metaKey || event.ctrlKey || event.altKey) return;
      const grid = cells(table);
      const from = document.activeElement.closest("th, td");
      if (!from) return;
      let row = from.parentElement.rowIndex;
      let column = from.cellIndex;
      let target = null;
      if (edge) {
        const inRow = grid[row].filter(Boolean);
        target = edge < 0 ? inRow[0] : inRow[inRow.length - 1];
      } else {
        do {
          row += step[0];
          column += step[1];
          target = grid[row] && grid[row][column];
        } while (!target && grid[row] && column >= 0 && column < grid[row].length);
      }
      event.preventDefault();
      if (target) target.focus();
    });
    table.addEventListener("focusin", (event) => {
      if (event.target.tagName !== "A") return;
      links.forEach((link) => { link.tabIndex = link === event.target ? 0 : -1; });
    });
  };

  const prepare = () => {
    document.querySelectorAll("table[data-grid]").forEach(prepareMap);
  };

  prepare();

  // ---- From a study back to the results that led to it, with their filters ----

  const back = document.querySelector(".back");
  try {
    if (byId("answer")) {
      addEventListener("pagehide", () => sessionStorage.setItem("results", location.pathname + location.search));
    } else if (back && sessionStorage.getItem("results")) {
      back.querySelector("a").href = sessionStorage.getItem("results");
      back.hidden = false;
    }
  } catch (closed) {
    // Without storage there is the back button.
  }
})();
