/**
 * Abbreviations of English news, without their last stop, by what may follow them. Case counts: "Sat." is a day, "sat." a
 * verb. Words that also end sentences by themselves ("art", "fig") are left out where they would do harm.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((each) => each !== ''));
}

/** Stand before a name; no sentence ends with them. */
export const titles = words(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Mgr Hon Pres Sen Sens Rep Reps Gov Govs Lt Col Cols
  Gen Gens Adm Brig Maj Capt Cmdr Cdr Cpl Sgt Sgts Pvt Pfc Spc Cmdt Supt Insp Det Dets Amb Atty Asst Assoc Dep Sec Treas
  Chm Msgt Ssgt Tsgt Ald Aldn Coun Bp Abp Mt Mts Ft St Ste Sts Pt Pte Ven vs Vs v viz cf ca approx esp
  incl resp e.g i.e E.g I.e eg ie a.k.a Lieut Comdr
`);

/** Abbreviate something before a number and end sentences otherwise: "No. 5", but "He said no. Five left". */
export const beforeNumbers = words(`
  No Nos no nos N° Nº Nr nr p pp P Pp vol vols Vol Vols ch chs Ch Art Fig Figs sec secs sect Sect Op op ver Ver Rs rs Rp
  ext Ext tel Tel Rte Rt Hwy approx est Est Bk bk cl Cl Pt pt Stat Apt apt Ste Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec c ca circa b d r
  fl Eq Eqs eq eqs ft lb lbs oz §
`);

/** Months and days: a name or number may follow, or a sentence. */
export const datesShort = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat
`);

/** Hours: a time zone or day may follow, or a sentence. */
export const hours = words('a.m p.m A.M P.M am pm AM PM');

/** Stand at the end of a name that may go on: "Corp. Chairman", "Jr. Day", "Ave. South"; or a sentence may end. */
export const withinNames = words(`
  Inc Corp Co Cos Ltd Bros Plc plc Pty Pvt Cie Jr Sr jr sr Esq Assn Assns Ass'n Dept Depts dept Dist
  Div Univ Inst Intl Int'l Natl Nat'l Govt Gov't Mfg Mgmt Comm Ctr Cty Cnty Ave Aves Blvd Blvds Rd Rds St st Ln Hwy Pkwy Pky Sq Ct
  Pl Ter Terr Dr Expy Fwy Hts Twp Bldg Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss
  Mo Mont Neb Nebr Nev Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Tas Vic et.al al Ph.D
  Ph.Ds B.Sc M.Sc LL.B LL.M Eng Engr Hosp Mfr co etc W.Va
`);

/** Places and bodies of several letters that stand alone as well as before another noun: "in the U.S.", "the U.S. Senate". */
export const placeInitials = words('U.S U.S.A U.K U.N E.U U.A.E U.S.S.R N.Z U.P');

/** Places of several letters that are mostly whole by themselves: "Washington, D.C." */
export const wholePlaceInitials = words('D.C L.A N.Y.C P.R B.C P.E.I');

/** Nouns of which a single capital letter may be the last part: "vitamin C. Doctors". */
export const lettered = words(`
  vitamin Vitamin vitamins hepatitis Hepatitis plan Plan group Group grade Grade type Type class Class category Category
  schedule Schedule section Section exhibit Exhibit level Level team Team option Option channel Channel block Block
  appendix Appendix chapter Chapter part Part unit Unit terminal Terminal gate Gate phase Phase influenza
  War case Case point Point generation Generation series Series
`);

/** Names that end in an exclamation mark. */
export const exclaimedNames = words('Yahoo Jeopardy Yum Kahoot Wham Joomla E');

/** “U.S”, “a.m”, “J.K”, “Ph.D”: single letters with stops between, the last stop left off. */
export function isInitials(before: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) || /^(?:Ph\.D|M\.Sc|B\.Sc)$/.test(before);
}
