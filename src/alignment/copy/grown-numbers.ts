/** A list of whole numbers below 2³² that takes four bytes for each, and room for as many again at most. */
export interface GrownNumbers {
  readonly length: () => number;
  readonly push: (value: number) => void;
  /** 0 beyond the end. */
  readonly at: (index: number) => number;
}

export function grownNumbers(): GrownNumbers {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    length: () => length,
    at: (index) => (index < length ? (values[index] ?? 0) : 0),
    push: (value) => {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
  };
}
