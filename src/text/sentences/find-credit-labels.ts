// capitalised labels that captions end with, where the caption itself has no stop
const creditLabel =
  /(?<=[\p{L}\p{N}”’"')\]])\s+(?=(?:Images?|Photos?|Photographs?|Pictures?|Illustration|Graphic|Video|Credit|(?:Photo|Image|Picture|Video) [Cc]redits?|File [Pp]hoto|Photo by):\s)/gu;

/** Where the credit of a caption begins without a stop before it: in "A vendor in Milan Image: Reuters" at 18. */
export function findCreditLabels(line: string): number[] {
  if (!line.includes(':')) return [];
  return [...line.matchAll(creditLabel)].map(({ index, 0: blank }) => index + blank.length);
}
