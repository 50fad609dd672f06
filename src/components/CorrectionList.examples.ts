/** Two corrections of made-up claims. */
export const examples = {
  'two corrections': {
    lines: [
      {
        anchor: '_harbour-fire--cause--1',
        formerly: [],
        day: '2026-03-23',
        on: '23 March 2026',
        what: 'The Gazette’s words were cited from the wrong paragraph; they stand in the third.',
        claim: { address: '/', label: 'What caused the fire in the harbour?' },
        story: 'The harbour fire',
        inPlace: { address: '/', label: 'in its place' },
      },
      {
        anchor: '_harbour-fire--duration--1',
        formerly: ['_harbour-fire--how-long--1'],
        day: '2026-03-20',
        on: '20 March 2026',
        what: '“Two hours” was read as exact. It is now read as a figure that may be rounded.',
        claim: { address: '/', label: 'How long did the fire burn?' },
        story: 'The harbour fire',
        inPlace: { address: '/', label: 'in its place' },
      },
    ],
  },
};
