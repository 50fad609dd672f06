/** `npm run serve`: serves a site that was built before, as a host should. */
import { makeEffects } from '../src/effects.ts';
import { runCommand } from './command-line.ts';
import { serveFolder } from './server.ts';
import { outOption, portFault, portOption, readPort } from './site-options.ts';
import { readBasePath } from '../src/hosting/base-path.ts';

const command = {
  name: 'npm run serve',
  does: 'Serves a built site on this machine, below BASE_PATH, and prints its address.',
  options: { out: outOption, port: portOption },
} as const;

await runCommand(command, async (options) => {
  const port = readPort(options.port);
  if (port === undefined || !makeEffects().exists(`${options.out}/index.html`)) {
    process.stderr.write(
      port === undefined
        ? `${portFault(options.port)}\n`
        : `Unexpected folder “${options.out}”, expected a built site. Run \`npm run build\` first.\n`,
    );
    return 2;
  }
  const { address } = await serveFolder(options.out, { base: readBasePath(process.env['BASE_PATH']), port });
  process.stdout.write(`${address}\n`);
  return 0; // the server keeps the process
});
