/** A place in hundredths of a line’s length, to a thousandth of one: more digits would only make pages longer. */
export function roundPlace(place: number): number {
  return Math.round(place * 1000) / 1000;
}
