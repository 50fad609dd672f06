/** What we use of `http-compression`, which brings no types of its own. */
declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Compresses what is text, as far as the request accepts it; hands the request on in any case. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
