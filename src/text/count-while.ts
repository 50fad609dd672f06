/**
 * How many elements at the front of a list a test holds for, by binary search: it must hold for none behind the first for
 * which it does not. “How many spans begin before 120?” is the index of the first that begins there or later.
 */
export function countWhile<Element>(
  elements: readonly Element[],
  holds: (element: Element) => boolean,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // the middle lies within the list: what is not there is an element that may be undefined itself
    if (holds(elements[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
