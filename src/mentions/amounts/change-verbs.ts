const up =
  'accelerated advanced ballooned boomed climbed climbing doubled escalated expanded gained grew grown growing increased increasing intensified jumped jumping leaped leapt mushroomed multiplied quadrupled rallied rebounded rise risen rises rising rocketed rose skyrocketed soared soaring strengthened surged surging swelled tripled widened';
const down =
  'contracted decline declined declines declining decreased decreasing dipped drop dropped dropping dwindled eased fall fallen falling fell halved lessened lost plummeted plunged plunging receded retreated sank shrank shrunk slid slipped slowed slumped softened sunk tumbled waned weakened';

/** Forms of verbs that say that something grew or shrank. */
export const changeVerbs: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...up.split(' ').map((verb) => [verb, 'up'] as const),
  ...down.split(' ').map((verb) => [verb, 'down'] as const),
]);
