import type { GuidePart } from '../schemas/checked-story.ts';
import type { GuideInsert } from '../schemas/guide-view.ts';

/** Whether a part of a guide asks for links to its sections. */
export function isContents(part: GuidePart): boolean {
  return part.kind === 'insert' && part.name === 'contents';
}

/** The sections of a guide in order. Headings are those our own Markdown step wrote, so their form is known. */
export function contentsOf(parts: readonly GuidePart[]): Extract<GuideInsert, { kind: 'contents' }> {
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  const headings = [...html.matchAll(/<h2 id="([^"]+)">([^]*?)<\/h2>/g)].map(([, id = '', title = '']) => ({
    id,
    title: plainText(title),
  }));
  return { kind: 'contents', headings };
}

/** The words of a line of HTML; the two signs that must be escaped in it come back as they are. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|#x3C);/g, '<')
    .replace(/&(?:amp|#x26);/g, '&');
}
