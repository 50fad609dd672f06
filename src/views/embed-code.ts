export interface EmbedFrame {
  /** Address of the embed; absolute where the site’s own is known. */
  readonly src: string;
  /** What the frame is called for those who hear it. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
}

/**
 * The HTML that puts a claim into another page. As wide as its place there. The sandbox grants what the embed uses and no
 * more: links open in tabs of their own, and a script tells the height. No style, which a strict policy would refuse.
 */
export function embedCode({ src, title, height }: EmbedFrame): string {
  const attributes = [
    `src="${escaped(src)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${String(height)}"`,
    'loading="lazy"',
    'frameborder="0"',
    `sandbox="${embedSandbox}"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** Without `allow-same-origin` the embed is a stranger to every page, its own site’s too. */
export const embedSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
