const story = { address: '/', label: 'The harbour fire' };

/** A letter of the index, and a relation: there the lines need not say it again. */
export const examples = {
  'a letter': {
    group: {
      id: '_a-letter',
      title: 'C',
      count: '2 claims',
      lines: [
        {
          title: 'Cause of the fire',
          address: '/',
          story,
          standing: 'contradict',
          standingWords: 'Cannot both be right',
        },
        { title: 'Crew on board', address: '/', story, standing: 'same', standingWords: 'Same' },
      ],
    },
  },
  'a relation': {
    group: {
      id: '_a-relation',
      title: 'Cannot both be right',
      standing: 'contradict',
      count: '1 claim',
      lines: [
        {
          title: 'Cause of the fire',
          address: '/',
          story,
          standing: 'contradict',
          standingWords: 'Cannot both be right',
        },
      ],
    },
    level: 3,
  },
} as const;
