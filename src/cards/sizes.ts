/** Sizes from the largest to the smallest, in pixels, as `fitWords` tries them. */
export function sizes(largest: number, smallest: number, step = 2): readonly number[] {
  return Array.from({ length: Math.floor((largest - smallest) / step) + 1 }, (_, at) => largest - at * step);
}
