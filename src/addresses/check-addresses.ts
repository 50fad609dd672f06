/** The rule behind `address-vanished`: what was published once stays reachable, anchors included. */
import type { Manifest } from '../schemas/manifest.ts';
import type { Problem } from '../schemas/problem.ts';
import type { PageLine } from '../views/view-file.ts';
import { addressRecordSchema, type AddressRecord } from './address-record.ts';
import { claimOfPage } from './claim-of-page.ts';
import { isComputedAddress } from './computed-addresses.ts';
import { fixedAddresses } from './routes.ts';

/** One `addresses.json` as it stands. */
export interface RecordFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
}

export interface Published {
  readonly views: readonly PageLine[];
  readonly redirects: Manifest['redirects'];
}

/**
 * Every recorded address that leads nowhere now, and every recorded anchor its page lacks. Computed pages may lose anchors:
 * versions come and go with the rules that find them.
 */
export function checkAddresses(recordFiles: readonly RecordFile[], published: Published): readonly Problem[] {
  const there = whatIsThere(published);
  return recordFiles.flatMap((recordFile) => checkRecord(recordFile, there));
}

interface WhatIsThere {
  /** Address of a page → its anchors. */
  readonly anchorsAt: ReadonlyMap<string, readonly string[]>;
  /** Address before → address now. */
  readonly redirects: ReadonlyMap<string, string>;
}

function whatIsThere({ views, redirects }: Published): WhatIsThere {
  return {
    anchorsAt: new Map([
      ...fixedAddresses.map((address): [string, readonly string[]] => [address, []]),
      ...views.map(({ address, anchors }): [string, readonly string[]] => [address, anchors]),
    ]),
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
  };
}

function checkRecord(recordFile: RecordFile, { anchorsAt, redirects }: WhatIsThere): readonly Problem[] {
  const record = readRecord(recordFile.text);
  if (record === undefined) return [unreadable(recordFile.file)];
  const isThere = (address: string) => anchorsAt.has(redirects.get(address) ?? address);
  return Object.entries(record).flatMap(([address, anchors]) => {
    const now = anchorsAt.has(address) ? address : (redirects.get(address) ?? address);
    const there = anchorsAt.get(now);
    if (there === undefined) {
      const claim = claimOfPage(address);
      const goesWithIt = claim !== undefined && claim in record && !isThere(claim); // and is reported there
      return goesWithIt ? [] : [pageVanished(recordFile, address)];
    }
    if (isComputedAddress(address)) return []; // without its anchor a link still leads to the page
    return anchors
      .filter((anchor) => !there.includes(anchor))
      .map((anchor) => anchorVanished(recordFile, address, anchor, now));
  });
}

/** What a record file holds; undefined when it cannot be read. */
export function readRecord(text: string): AddressRecord | undefined {
  try {
    return addressRecordSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function pageVanished(recordFile: RecordFile, address: string): Problem {
  const oldId = address.split('/').at(-2) ?? '';
  return {
    code: 'address-vanished',
    severity: 'problem',
    file: recordFile.file,
    ...placeOf(recordFile.text, address),
    unexpected: `gap at the published address \`${address}\``,
    expected: 'a page there, or a redirect to one',
    advice: `Add \`${oldId}\` to the \`aliases\` of the story, claim or article that took its place.`,
  };
}

function anchorVanished(recordFile: RecordFile, address: string, anchor: string, now: string): Problem {
  return {
    code: 'address-vanished',
    severity: 'problem',
    file: recordFile.file,
    ...placeOf(recordFile.text, address, anchor),
    unexpected: `gap at the published address \`${address}#${anchor}\``,
    expected: `the anchor \`${anchor}\` on the page \`${now}\``,
    advice: anchor.startsWith('p-')
      ? 'Bring back the paragraph that was cited there; articles are never edited.'
      : `Bring back the article’s cell, or add \`${anchor}\` to the \`aliases\` of the article that took its place.`,
  };
}

function unreadable(file: string): Problem {
  return {
    code: 'address-vanished',
    severity: 'problem',
    file,
    unexpected: 'text that is no record of addresses',
    expected: 'a JSON object of addresses, each with a list of its anchors',
    advice: 'Restore the last committed version of the file, then run `npm run addresses`.',
  };
}

/** Line and column, from 1, of an address or of an anchor below it. */
function placeOf(text: string, address: string, anchor?: string): { line: number; column: number } {
  const atAddress = Math.max(0, text.indexOf(JSON.stringify(address)));
  const offset = anchor === undefined ? atAddress : text.indexOf(JSON.stringify(anchor), atAddress);
  const before = text.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
