// Runs before the first paint. A file of its own: the pages' policy lets no inline script run.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("masquerade.theme");
  } catch {
    // A private window has chosen nothing.
  }
  const light = matchMedia("(prefers-color-scheme: light)").matches;
  document.documentElement.dataset.theme = chosen ?? (light ? "light" : "dark");
})();
