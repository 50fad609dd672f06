import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/views/embed-code.ts';
import { oembed } from '../../../src/views/oembed.ts';

const frame = { src: 'https://news.example/embed/s/c/', title: 'When was it? – The site', height: 320 };

describe('embedCode', () => {
  it('is one frame as wide as its place, with a name, and locked up but for what the embed uses', () => {
    expect(embedCode(frame)).toBe(
      '<iframe src="https://news.example/embed/s/c/" title="When was it? – The site" width="100%" height="320" ' +
        'loading="lazy" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    );
  });

  it.each(['" onload="alert(1)', '<script>', "' & <b>", '&quot; > '])(
    'keeps a title like %s inside its attribute',
    (title) => {
      const code = embedCode({ ...frame, title });
      expect(code.replace(/"[^"]*"/g, '""')).toBe(embedCode(frame).replace(/"[^"]*"/g, '""'));
      expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    },
  );
});

describe('oembed', () => {
  it('names the claim’s card, with its size, where there is one', () => {
    const site = { name: 'The site', home: 'https://news.example/' };
    const picture = 'https://news.example/cards/a/b.png';
    expect(oembed({ question: 'When was it?', frame, picture }, site)).toMatchObject({
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is a response of the type rich with all that the standard asks for', () => {
    expect(
      oembed({ question: 'When was it?', frame }, { name: 'The site', home: 'https://news.example/' }),
    ).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'When was it?',
      provider_name: 'The site',
      provider_url: 'https://news.example/',
      cache_age: 86_400,
      html: embedCode(frame),
      width: 560,
      height: 320,
    });
  });
});
