import type { Account } from '../schemas/claim-view.ts';

/** An account as a result names it: “R · Reuters copy”. */
export function accountHeading({ siglum, label }: Pick<Account, 'siglum' | 'label'>): string {
  return `${siglum} · ${label}`;
}
