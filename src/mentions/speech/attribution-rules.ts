import type { MentionRule } from '../../schemas/mention.ts';
import { closingClause, saidSpeaker, speakerSaid } from './rules/after.ts';
import { inscriptionSource } from './rules/inscription.ts';
import { accordingTo, introduced, saidBefore } from './rules/before.ts';
import { paragraphBefore, runsOver, sameParagraph, sentenceBefore, sentenceSubject } from './rules/around.ts';
import { signature, transcriptLabel } from './rules/labels.ts';
import type { Attribution, SpeechScene } from './speech-scene.ts';
import { wordsOfOthers } from './words-of-others.ts';

export interface AttributionRule extends MentionRule {
  readonly attribute: (scene: SpeechScene) => Attribution | undefined;
}

/** A sieve: the first rule that finds a speaker decides, so the surest stand first. */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'written-by',
    says: 'Takes as the source of words on a note, sign or the like whom the text names as its writer.',
    example: 'He held up a card written by Ann Smith with the words “No more”.',
    attribute: inscriptionSource, // before all others, for who mentions a note did not write it
  },
  {
    id: 'written-on',
    says: 'Takes as the source of words on a note, sign or the like the thing itself when its writer is not named.',
    example: 'A sign from the club read: “No more.”',
    attribute: inscriptionSource,
  },
  {
    id: 'claim-owner',
    says: 'Takes as the source of words in a claim, a suggestion or a question whose claim it is, not who speaks of it.',
    example: 'Tom Bell rejected Ann Smith’s claim that it was “a long day” for all.',
    attribute: (scene) => wordsOfOthers(scene)?.attribution, // before all verbs, for who denies a claim did not make it
  },
  {
    id: 'transcript-label',
    says: 'Takes a name and a colon at the beginning of the words as the speaker, as transcripts have it.',
    example: '“SMITH: We will see about that.”',
    attribute: transcriptLabel, // the name stands inside the marks, so nothing outside them counts
  },
  {
    id: 'signature',
    says: 'Takes the name behind a dash as the speaker when the quotation is a paragraph of its own.',
    example: '“Nobody asked us.” — Ann Smith',
    attribute: signature, // nothing else stands in such a paragraph
  },
  {
    id: 'said-speaker',
    says: 'Takes who follows a verb of saying right behind the quotation.',
    example: '“Nobody asked us,” said Ann Smith, a farmer.',
    attribute: saidSpeaker, // the verb before its subject occurs with quotations alone
  },
  {
    id: 'introduced',
    says: 'Takes the subject of a verb of saying that leads up to the quotation with a comma or a colon.',
    example: 'Ann Smith said: “Nobody asked us.”',
    attribute: introduced, // before the next, for of “…,” he said, “…,” she replied the second belongs to what is near
  },
  {
    id: 'speaker-said',
    says: 'Takes the subject of a verb of saying in the clause right behind the quotation.',
    example: '“Nobody asked us,” Ann Smith, a farmer, said.',
    attribute: speakerSaid,
  },
  {
    id: 'closing-clause',
    says: 'Takes the subject of “he said” at the end of a sentence for all that is quoted in it.',
    example: 'The talks were “useful” and the mood was calm, Ann Smith said.',
    attribute: closingClause, // it governs the whole sentence, verbs inside it included
  },
  {
    id: 'said-before',
    says: 'Takes the subject of the last verb of saying or naming before the quotation in its sentence.',
    example: 'Ann Smith called the talks “useful” for both.',
    attribute: saidBefore,
  },
  {
    id: 'according-to',
    says: 'Takes whom “according to” names in the sentence.',
    example: 'According to Ann Smith, it was “a long day” for all.',
    attribute: accordingTo, // behind verbs: “according to the letter, he said …”
  },
  {
    id: 'runs-over',
    says: 'Gives a quotation that runs over paragraphs one speaker, also where only its last paragraph names one.',
    example: 'Ann Smith said: “Nobody asked us.\n“Nobody will.”',
    attribute: runsOver,
  },
  {
    id: 'same-paragraph',
    says: 'Gives a whole sentence quoted later in a paragraph to the one quoted before it.',
    example: '“Nobody asked us,” Ann Smith said. “Nobody will.”',
    attribute: sameParagraph,
  },
  {
    id: 'sentence-subject',
    says: 'Takes the subject of the sentence when no verb of saying stands in it.',
    example: 'Ann Smith was sorry for “the wrong words” in the letter.',
    attribute: sentenceSubject, // from here on what is found is likely, not sure
  },
  {
    id: 'paragraph-before',
    says: 'Gives a paragraph that is nothing but a quotation to the one quoted in the paragraph before.',
    example: 'Ann Smith said: “Nobody asked us.”\n“Nobody will.”',
    attribute: paragraphBefore,
  },
  {
    id: 'sentence-before',
    says: 'Takes the subject of the sentence before when that one speaks of saying or ends with a colon.',
    example: 'Ann Smith complained about it.\n“Nobody asked us.”',
    attribute: sentenceBefore,
  },
];
