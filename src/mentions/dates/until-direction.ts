import type { Direction } from './direction.ts';

const until = /\b(?:until|till) (?:late |early )?$/;
const putOff =
  /\b(?:adjourned|banned|closed|delayed|extended|gave|given|granted|ha[ds]|have|jailed|postponed|remanded|reset|shut|suspended|until|valid)\b(?![^.]{0,60}\b(?:been|lasted|served|ran|was [a-z]+ing)\b)/;
const movedTo =
  /\b(?:adjourned|extend|extends|extended|extending|moved|postponed|put off|pushed back|rescheduled|delayed)\b[^.;]{0,60}\bto (?:about )?$/;
const overThen =
  /\b(?:continued|fought|headed|held|lasted|led|lived|played|ran|reigned|remained|ruled|served|stayed|taught|waited|worked)\b/;
const past = /\b(?:was|were|[a-z]{2,14}ed)\b/;

/**
 * What lasts until a date: put off until it or to it, or over by then. Nothing where neither “until” nor “to” says so.
 */
export function untilDirection(before: string): Direction | 'open' | undefined {
  if (movedTo.test(before)) return 'future';
  if (!until.test(before)) return undefined;
  const clause = before.replace(until, '');
  if (overThen.test(clause)) return 'past';
  if (putOff.test(clause)) return 'future';
  return past.test(clause) ? 'open' : 'future';
}
