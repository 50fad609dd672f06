/** A number as the value algebra reads it: “3.5m” behind a sign of money is 3.5 million, “-” after a scale a blank. */
export function spellScale(written: string): string {
  return written
    .replace(/(?<=\d)(?:mn|mln|m)(?![a-z])/g, ' million')
    .replace(/(?<=\d)(?:bn|b)(?![a-z])/g, ' billion')
    .replace(/(?<=\d)tn(?![a-z])/g, ' trillion')
    .replace(/(?<=\d)k(?![a-z])/g, ' thousand')
    .replace(/(?<=\d|half|third|quarter)-(?=hundred|thousand|million|billion|trillion|dozen)/g, ' ');
}
