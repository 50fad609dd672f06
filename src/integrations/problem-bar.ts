/** The bar with the problems of the content, in pages of the development server only. */
import { askEvent, problemsEvent } from './problem-events.ts';

const bar = document.createElement('pre');
bar.setAttribute('role', 'status');
bar.setAttribute('aria-label', 'Problems in the content');
Object.assign(bar.style, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  zIndex: '1000',
  maxBlockSize: '50vh',
  overflow: 'auto',
  margin: '0',
  padding: '1rem',
  color: 'CanvasText',
  background: 'Canvas',
  borderBlockStart: '0.25rem solid Mark',
  font: '0.875rem/1.5 monospace',
  whiteSpace: 'pre-wrap',
});

import.meta.hot?.on(problemsEvent, ({ text }: { text: string }) => {
  bar.textContent = text;
  if (text === '') bar.remove();
  else document.body.append(bar);
});
import.meta.hot?.send(askEvent);
