const places = [
  { address: '/', label: 'Stories' },
  { address: '/guides/method/', label: 'How we compare' },
];

/** The place one is at is marked; other languages of the page stand under their own names. */
export const examples = {
  'on a guide': { address: '/guides/method/', name: 'A site', places, label: 'Site, a specimen' },
  'on a page in two languages': {
    address: '/',
    name: 'A site',
    places,
    translations: [
      { language: 'en', address: '/' },
      { language: 'es', address: '/' },
    ],
    label: 'Site, a specimen in two languages',
  },
} as const;
