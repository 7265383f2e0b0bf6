// Stands where an old browser has read it before it runs the page's modules, and is written so that the oldest can read it.
(function () {
  function can(property, value) {
    return "CSS" in window && "supports" in CSS && CSS.supports(property, value);
  }
  var isChrome = "performance" in window && "memory" in performance;
  var isFirefox = can("-moz-appearance", "none");
  // Each has had this since the first version that is supported: Safari 16, Chrome 109, Firefox 115.
  if (
    can("container-type", "inline-size") &&
    (!isChrome || can("width", "1lh")) &&
    (!isFirefox || "toSorted" in Array.prototype)
  ) {
    return;
  }
  var page = document.getElementById("page");
  // Without it the modules find nothing to draw on.
  page.parentNode.removeChild(page);
  var links = document.getElementsByTagName("link");
  var n;
  for (n = links.length - 1; n >= 0; n--) {
    if (/stylesheet/.test(links[n].rel)) links[n].parentNode.removeChild(links[n]);
  }
  var words = document.getElementById("too-old");
  words.removeAttribute("hidden");
  words.style.cssText = "max-width: 36em; margin: 2em auto; padding: 0 1em; font: 18px/1.5 sans-serif";
})();
