/** What we use of `http-compression`, which brings no types of its own. */
declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** How hard to try, from 0 to 11 and to 9. */
  interface Effort {
    readonly level: { readonly brotli: number; readonly gzip: number };
  }

  /** Compresses what is text, as far as the request accepts it; hands the request on in any case. */
  export default function compression(
    effort: Effort,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
