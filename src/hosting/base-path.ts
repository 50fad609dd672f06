/**
 * A base path as people write it (`sub`, `/sub/path/`, nothing) with a slash at both ends: `/`, `/sub/path/`.
 * Throws a RangeError on what cannot be part of an address.
 */
export function readBasePath(written: string | undefined): string {
  const names = (written ?? '').split('/').filter((name) => name !== '');
  const strange = names.find((name) => !/^[\w.~-]+$/.test(name) || /^\.+$/.test(name));
  if (strange !== undefined) throw new RangeError(`base path with “${strange}”`);
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
