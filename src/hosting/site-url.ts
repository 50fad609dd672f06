/**
 * The origin under which the site will stand (`https://example.org`), or nothing where none is named.
 * Throws a RangeError on anything but an http or https address; a path belongs into the base path.
 */
export function readSiteUrl(written: string | undefined): string | undefined {
  if (written === undefined || written === '') return undefined;
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new RangeError(`site address “${written}”`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new RangeError(`site address with a path, “${written}”`);
  }
  return url.origin;
}
