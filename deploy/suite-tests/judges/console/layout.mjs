/** Runs in the page: what reaches beyond the window, is cut, or lies over another. Facts, no pixels. */
export function layoutFaults() {
  const name = (element) => `<${element.localName}${element.className ? ` class="${element.className}"` : ""}> "${element.textContent.trim().slice(0, 40)}"`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".spoken, .skip, thead, dialog:not([open])");
  // what lies under an open dialog is out of reach
  const within = document.querySelector("dialog[open]") ?? document.body;
  const all = [...within.querySelectorAll("*")].filter(shown);
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
  }
  for (const element of all) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !element.closest(".scroll > *")) {
      faults.push(`beyond the window: ${name(element)}`);
    }
    const { overflowX } = getComputedStyle(element);
    // a text field scrolls what is longer than itself
    if (element.localName !== "input" && /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`cut: ${name(element)}`);
    }
  }
  // lines of text, which must not touch each other
  const lines = all
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "")
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((box) => ({ element, box }));
        }),
    )
    .filter(({ element }) => element.localName !== "option")
    .sort((one, other) => one.box.top - other.box.top);
  for (const [place, { element, box }] of lines.entries()) {
    for (let next = place + 1; next < lines.length && lines[next].box.top < box.bottom - 3; next += 1) {
      const other = lines[next];
      if (other.box.left < box.right - 2 && box.left < other.box.right - 2 && other.element !== element) {
        faults.push(`over each other: ${name(element)} and ${name(other.element)}`);
      }
    }
  }
  return faults.slice(0, 5);
}
