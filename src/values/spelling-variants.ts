/**
 * British and American spellings of one word, as data: families of stems for what is regular, pairs for what is not.
 * Stems are listed because no rule by letters alone is safe: “filled” is no “filed”, “four” no “for”.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Stems that end in -our in British English and in -or in American; any ending may follow. */
export const ourStems = words(`
  arbour ardour armour behaviour candour clamour colour demeanour endeavour favour fervour flavour glamour harbour
  honour humour labour neighbour odour parlour rancour rigour rumour saviour savour splendour succour tumour valour
  vapour vigour`);

/** Stems that double a final l before -ed, -ing, -er, -or, -ous in British English. */
export const doubledStems = words(`
  apparel bevel cancel carol cavil channel chisel counsel dial dishevel drivel duel enamel enthral equal fuel fulfil
  funnel gambol gravel grovel impanel initial jewel kennel label laurel level libel marshal marvel medal metal model
  panel parallel parcel pedal pencil peril petal pistol pommel pummel quarrel ravel revel rival shovel shrivel signal
  snivel spiral squirrel stencil swivel symbol tassel tinsel total towel trammel travel trowel tunnel unravel
  victual yodel`);

/** Stems that end in -re in British English and in -er in American. */
export const reStems = words(`
  calibre centre fibre goitre litre louvre lustre manoeuvre meagre metre mitre nitre ochre reconnoitre sabre
  saltpetre sceptre sepulchre sombre spectre theatre kilometre centimetre millimetre epicentre`);

/** Words that keep -ise everywhere; their -ize would be no word, or another one: prise and prize. */
export const alwaysIse = words(`
  advertise advise apprise arise chastise circumcise comprise compromise concise demise despise devise disguise
  enterprise excise exercise expertise franchise guise improvise incise likewise merchandise noise otherwise paradise
  poise praise precise premise prise promise raise revise rise supervise surmise surprise televise treatise wise`);

/** Pairs of spellings, British first, that no family covers; an ending -s is added by rule. */
export const spellingPairs: readonly (readonly [string, string])[] = [
  ['grey', 'gray'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['plough', 'plow'],
  ['ploughed', 'plowed'],
  ['draught', 'draft'],
  ['mould', 'mold'],
  ['moulded', 'molded'],
  ['smoulder', 'smolder'],
  ['smouldering', 'smoldering'],
  ['moustache', 'mustache'],
  ['pyjamas', 'pajamas'],
  ['aluminium', 'aluminum'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['artefact', 'artifact'],
  ['gaol', 'jail'],
  ['gaoled', 'jailed'],
  ['mum', 'mom'],
  ['cosy', 'cozy'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['analogue', 'analog'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['amidst', 'amid'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['forwards', 'forward'],
  ['backwards', 'backward'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['spelt', 'spelled'],
  ['spoilt', 'spoiled'],
  ['dreamt', 'dreamed'],
  ['leapt', 'leaped'],
  ['leant', 'leaned'],
  ['smelt', 'smelled'],
  ['spilt', 'spilled'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['enrolment', 'enrollment'],
  ['skilful', 'skillful'],
  ['wilful', 'willful'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['instil', 'instill'],
  ['jewellery', 'jewelry'],
  ['woollen', 'woolen'],
  ['marvellous', 'marvelous'],
  ['mediaeval', 'medieval'],
  ['encyclopaedia', 'encyclopedia'],
  ['foetus', 'fetus'],
  ['oestrogen', 'estrogen'],
  ['diarrhoea', 'diarrhea'],
  ['anaemia', 'anemia'],
  ['leukaemia', 'leukemia'],
  ['haemorrhage', 'hemorrhage'],
  ['anaesthetic', 'anesthetic'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['gynaecologist', 'gynecologist'],
  ['archaeology', 'archeology'],
  ['archaeologist', 'archeologist'],
  ['okay', 'ok'],
  ['alright', 'allright'],
  ['sulphur', 'sulfur'],
  ['axe', 'ax'],
  ['disc', 'disk'],
  ['enquiry', 'inquiry'],
  ['enquiries', 'inquiries'],
  ['despatch', 'dispatch'],
  ['guerilla', 'guerrilla'],
  ['kidnaped', 'kidnapped'],
  ['kidnaping', 'kidnapping'],
  ['kidnaper', 'kidnapper'],
  ['focussed', 'focused'],
  ['focussing', 'focusing'],
  ['benefitted', 'benefited'],
  ['biassed', 'biased'],
  ['adviser', 'advisor'],
  ['%', 'percent'],
  ['&', 'and'],
];
