import type { Classifier } from '../page.ts';

/** “Reporting by …”, “Additional reporting by …; Editing by …”, with or without brackets around it. */
const opening =
  /^[[(*_]*\s*(?:with )?(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|translated)(?:,? (?:and |& )?(?:additional )?(?:reporting|writing|editing|production))*(?: contributed)? by|with (?:contributions?|assistance|reporting|files) (?:from|by)|additional reporting:|reporting:|contributing:)\s/i;
const contributors =
  /^[[(*_]*\s*(?:the )?\p{Lu}[^.!?]{2,160} (?:also )?contributed (?:to (?:this|the) (?:report|story|article|piece)|reporting|additional reporting)\b/u;

export const reportersCredit: Classifier = {
  rule: 'reporters-credit',
  because: 'Agencies close a story with who reported, wrote and edited it.',
  classify: ({ words, count }) =>
    opening.test(words) || (count <= 40 && words.includes(' contributed ') && contributors.test(words))
      ? 'reporters-credit'
      : undefined,
};
