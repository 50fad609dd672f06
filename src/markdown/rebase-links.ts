// rehype-stringify writes attribute values between double quotation marks and escapes every “<” of the text
const tag = /<[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"]*")?)*>/g;
const ownAddress = /( (?:href|cite)=")\/(?!\/)/g;

/**
 * The same HTML with the site's base before every address of its own. Only for HTML from `renderMarkdown`.
 * `rebaseLinks('<a href="/guides/">', '/sub')` is `<a href="/sub/guides/">`.
 */
export function rebaseLinks(html: string, base: string): string {
  const prefix = base.replace(/\/+$/, '');
  if (prefix === '') return html;
  return html.replace(tag, (each) => each.replace(ownAddress, (_, before: string) => `${before}${prefix}/`));
}
