/** Orders strings by their UTF-16 code units: the same in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
