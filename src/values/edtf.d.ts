/** The part of the `edtf` package we use; the package brings no types. */
declare module 'edtf' {
  interface Extended {
    readonly type: string;
    /** First and last millisecond in UTC. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws on a string that is not EDTF. */
  export default function edtf(written: string): Extended;
}
