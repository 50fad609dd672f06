/** A small server for a built site: this machine only, below the base path, compressed and headed as by a good host. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'http-compression';
import sirv from 'sirv';
import { cachingOf, headersFor } from '../src/hosting/headers.ts';

export interface ServedSite {
  /** Where to read it: `http://127.0.0.1:4321/sub/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const loopback = '127.0.0.1';

/**
 * Serves `folder` below `base` (a slash at both ends). A port that is taken gives way to a free one, unless `strict`.
 * Throws when the folder holds no site.
 */
export async function serveFolder(
  folder: string,
  { base, port, strict = false }: { base: string; port: number; strict?: boolean },
): Promise<ServedSite> {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingOf(path)),
  });
  const compress = compression({ level: { brotli: 5, gzip: 6 } });
  const server = createServer((request, response) => {
    const headers = headersFor(pathBelow(base, request.url ?? '/'));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    compress(request, response, () => answer(request, response, base, files, notFound));
  });
  const listening = await listen(server, port, strict);
  return {
    address: `http://${loopback}:${listening}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The path of a request as the headers know it: `/story/` for `/sub/story/?show=all` below `/sub/`. */
function pathBelow(base: string, asked: string): string {
  const path = asked.replace(/[?#].*/, '');
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
  files: ReturnType<typeof sirv>,
  notFound: Buffer,
): void {
  const asked = request.url ?? '/';
  const missing = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  if (asked === base.slice(0, -1)) response.writeHead(301, { Location: base }).end();
  else if (!asked.startsWith(base)) missing();
  else {
    request.url = asked.slice(base.length - 1);
    files(request, response, missing);
  }
}

/** The port listened on: the one asked for, or any free one when that is taken. */
async function listen(server: Server, port: number, strict: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || strict || port === 0) reject(error);
      else resolve(listen(server, 0, strict));
    });
    server.listen(port, loopback, () => {
      // An object as soon as a server listens on a port, which the callback says it does.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
