import { cardSize } from '../schemas/card.ts';
import { embedCode, type EmbedFrame } from './embed-code.ts';
import { embedWidth } from './embed-view.ts';

/** A response of oEmbed 1.0 (https://oembed.com), of the type `rich`. */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

interface OembedClaim {
  readonly question: string;
  readonly frame: EmbedFrame;
  readonly picture?: string | undefined;
}

/** Seconds after which a consumer should ask again: a claim may be corrected, so no longer than a day. */
const cacheAge = 86_400;

/**
 * What a program that embeds links is told of a claim. `home` is the absolute address of the site, `picture` that of the
 * claim’s card. */
export function oembed(
  { question, frame, picture }: OembedClaim,
  { name, home }: { readonly name: string; readonly home: string },
): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title: question,
    provider_name: name,
    provider_url: home,
    cache_age: cacheAge,
    html: embedCode(frame),
    width: embedWidth,
    height: frame.height,
    ...(picture !== undefined && {
      thumbnail_url: picture,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
}
