/** Verbs that report what somebody says, writes or thinks; sorted, in the form dictionaries list. */
const regularVerbs = `
  acknowledge add address admire admonish advise advocate affirm allege announce answer appeal applaud argue
  ask assail assert assure attack bark bash bellow bemoan berate blame blast blurt boast brand call castigate
  caution challenge chant characterise characterize charge chastise chide chime cite claim command comment
  compare complain concede conclude condemn confess confirm contend continue coo counter credit criticise
  criticize crow declaim declare deem defend demand denigrate denounce deride describe dismiss disparage echo
  elaborate email emphasise emphasize encourage enthuse estimate exclaim excoriate exhale exhort explain
  express exult fear fume gloat gripe groan grouse growl grumble gush hail hint hiss holler howl implore
  indicate inform inquire insist instruct interject interpret intone invoke jest jibe joke lambaste lament
  laud lecture liken maintain mention moan mock muse mutter name nickname note object observe opine order
  paint pledge point ponder portray post pound praise preach predict proclaim profess promise pronounce
  propose protest question quote rail rant rasp reaffirm reason rebuke recall recite recommend recount reflect
  regard reiterate reject relate remark remind repeat report request respond retort reveal rhapsodize ridicule
  riff roar savage scoff scold scream shout shriek sigh skewer smear snarl sneer snort speculate stammer state
  stress stutter suggest surmise talk taunt tease term text thank theorise theorize thunder tout trash trill
  trumpet tweet underline underscore upbraid urge vent venture volunteer vow wail warble warn weigh welcome
  whisper wonder yell
`;

/** The same where forms are irregular or a letter is doubled, each with all its forms; sorted. */
const irregularVerbs = [
  'accuse accuses accused accusing',
  'admit admits admitted admitting',
  'agree agrees agreed agreeing',
  'beg begs begged begging',
  'blog blogs blogged blogging',
  'brag brags bragged bragging',
  'clarify clarifies clarified clarifying',
  'cry cries cried crying',
  'decry decries decried decrying',
  'deny denies denied denying',
  'dub dubs dubbed dubbing',
  'find finds found finding',
  'hope hopes hoped hoping',
  'label labels labeled labelled labeling labelling',
  'lambast lambasts lambasted lambasting',
  'marvel marvels marveled marvelled marveling marvelling',
  'offer offers offered offering',
  'plead pleads pleaded pled pleading',
  'plug plugs plugged plugging',
  'quip quips quipped quipping',
  'read reads reading',
  'refer refers referred referring',
  'reply replies replied replying',
  'say says said saying',
  'shrug shrugs shrugged shrugging',
  'sing sings sang singing',
  'slam slams slammed slamming',
  'snap snaps snapped snapping',
  'speak speaks spoke speaking',
  'specify specifies specified specifying',
  'sum sums summed summing',
  'swear swears swore swearing',
  'tell tells told telling',
  'testify testifies testified testifying',
  'think thinks thought thinking',
  'vilify vilifies vilified vilifying',
  'worry worries worried worrying',
  'write writes wrote written writing',
] as const;

/** All of them: the form dictionaries list, and behind it other forms where they do not follow the rule. */
export const reportingVerbs: readonly string[] = [...regularVerbs.trim().split(/\s+/), ...irregularVerbs];
