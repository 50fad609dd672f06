/** Rendered text with a link inside the site. */
export const examples = {
  'a paragraph': { html: '<p>The bridge was closed. <a href="/guides/">How we compare</a></p>' },
};
