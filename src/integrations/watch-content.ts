/**
 * For `npm run dev` alone: watches the content folder, examines it again after each change and reloads open pages. They
 * show what is sound; a bar in them shows the problems of the rest.
 */
import { relative, resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Problem } from '../schemas/problem.ts';
import { askEvent, problemsEvent } from './problem-events.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

export interface WatchContent {
  readonly contentFolder: string;
  /** Examines the content as it is now, writes what is sound, and gives the problems. */
  readonly examine: () => Promise<readonly Problem[]>;
  /** How problems are worded on a terminal. */
  readonly wording: (problems: readonly Problem[]) => string;
  /** The problems found before the server started. */
  readonly problems: readonly Problem[];
}

// Editors save several files at once, and programs write one file in several steps.
const quietMilliseconds = 80;

/** Never part of a build: outside the development server it does nothing. */
export function watchContent(watch: WatchContent): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/integrations/problem-bar.ts';");
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let problems = watch.problems;
        const show = () =>
          server.environments.client.hot.send(problemsEvent, { text: watch.wording(problems) });
        server.environments.client.hot.on(askEvent, show);
        onContentChange(server, watch.contentFolder, async () => {
          problems = await watch.examine();
          await refreshContent?.({});
          logger.info(problems.length === 0 ? 'content examined, no problems' : watch.wording(problems));
          reloadPages(server);
        });
      },
    },
  };
}

/** Page modules keep the list of their addresses; made stale, they read it again. */
function reloadPages(server: Server): void {
  server.environments.ssr.moduleGraph.invalidateAll();
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** Calls `run` once after each burst of changes, and never twice at a time. */
function onContentChange(server: Server, contentFolder: string, run: () => Promise<void>): void {
  const folder = resolve(contentFolder);
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    const inside = relative(folder, path);
    if (inside.startsWith(`..${sep}`) || inside === '..') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(run, run);
    }, quietMilliseconds);
  });
}
