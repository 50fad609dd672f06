import type { WrongReference } from './wrong-reference.ts';
import { wrongNewswireDates } from './wrong-newswire-dates.ts';
import { wrongWikinewsDates } from './wrong-wikinews-dates.ts';

export type { WrongReference } from './wrong-reference.ts';

/** By set, in the order of the set. */
export const wrongReferences: readonly WrongReference[] = [
  ...wrongNewswireDates,
  ...wrongWikinewsDates,
  {
    set: 'quotations-dev.jsonl',
    place: 'huff-post_2016-09-27_hillary-clinton-goes-after-donal',
    words: '“It is different in a way”',
    reference: 'said',
    ours: 'David Plouffe',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'huff-post_2016-09-27_hillary-clinton-goes-after-donal',
    words: '“I think when Trump”',
    reference: 'said',
    ours: 'David Plouffe',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'huff-post_2016-10-07_frustrated-parents-rally-nationw',
    words: '“Nobody wants to bus their kids”',
    reference: 'said',
    ours: 'Hester',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'huff-post_2016-10-07_frustrated-parents-rally-nationw',
    words: '“Let’s get back”',
    reference: 'said',
    ours: 'Mulgrew',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'nyt_2016-10-02_a-curious-plan-to-fight-climate-',
    words: '"Tom is a real visionary,"',
    reference: 'said',
    ours: 'Robert McAtee',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'nyt_2016-10-02_a-curious-plan-to-fight-climate-',
    words: '"He stepped in when no one else would."',
    reference: 'said',
    ours: 'Robert McAtee',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'west-journal_2016-09-29_gold-star-mom-corners-obama-on-h',
    words: '“Do I think that if somebody”',
    reference: 'said',
    ours: 'Obama',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'west-journal_2016-09-29_gold-star-mom-corners-obama-on-h',
    words: '“There’s no doubt”',
    reference: 'said',
    ours: 'Obama',
    because: 'The words marked as source and as cue are exchanged: “said” speaks to nobody.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'breitbart_2016-09-30_the-latest-trump-urges-supporter',
    words: '“the gold standard”',
    reference: 'Trump',
    ours: 'Clinton',
    because: 'The sentence says that Clinton once described it so; Trump only recalls it.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'breitbart_2016-09-30_the-latest-trump-urges-supporter',
    words: '“Miss Piggy”',
    reference: 'she',
    ours: 'Trump',
    because: 'The sentence says that Trump called somebody so; she only points to it.',
  },
  {
    set: 'quotations-dev.jsonl',
    place: 'huff-post_2016-09-20_elizabeth-warren-hammers-wells-f',
    words: '“fraud”',
    reference: 'Stumpf’s',
    ours: 'multiple lawmakers',
    because: 'The word is what “multiple lawmakers called” it, as the sentence says.',
  },
];
