// Tells the page around an embed how high it is, so that its frame can be as high. No module: a sandboxed frame could not
// load one. It sends a number that anybody may know, and reads no messages.
(() => {
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'claim-by-claim:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
})();
