/** Words that tell, when capitalised after an abbreviation, whether a sentence begins. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((each) => each !== ''));
}

/** Capitalised only because a sentence begins with them: function words, and adverbs that open sentences. */
export const surelyStart = words(`
  A An The This That These Those He She It They We You I His Her Its Their Our My Your Whose
  In On At By For From With Without As If When While Where Why What Who How Which Whether And But Or So Yet Nor Because Since
  After Before During Although Though Despite However Meanwhile Still Also Then There Here Now Not Yes Some Many All Both
  Each Every Either Neither Another Others Such Several Few Under Over Between Among Against Through Throughout Once Until
  Unless Like Unlike To Of Is Are Was Were Do Does Did Has Have Had Can Could Would Should Might Let Please More Less Even
  Just Only Perhaps Maybe Instead Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Finally Later Earlier
  Today Yesterday Tomorrow Tonight Recently Currently Previously Nearly About Around Almost According Asked Speaking Following
  Including Based Given Any Anyone Everyone Nobody Someone Something Nothing Everything Never Always Often Sometimes Again
  Already Indeed Rather Amid Across Along Within Beyond Upon Toward Towards Near Inside Outside Behind Beside Besides
  Beneath Whereas Whenever Wherever Whatever Whoever Additionally Similarly Likewise Elsewhere Otherwise Ultimately
  Initially Eventually Apparently Clearly Obviously Unfortunately Fortunately Soon Suddenly Shortly Roughly Approximately
  Most Much Too Very Nowhere Everywhere Somewhere Afterward Afterwards Thereafter Overnight Still Back Off Out Up Down
  Ask Asking Considering Citing Speaking Calling Using Having Being Look See Well Oh Okay Sure Thanks Thank Hello
`);

/** Words that mostly begin a sentence when they are capitalised and no title surrounds them: plural persons, counts, times. */
export const mostlyStart = words(`
  No One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Billions Half First Second Third Last
  Next Other Officials Authorities Police Prosecutors Investigators Lawmakers Republicans Democrats Critics Supporters
  Opponents Experts Analysts Economists Researchers Scientists Doctors Reporters Journalists Investors Shares Stocks Voters
  Residents Witnesses Protesters Demonstrators People Women Men Children Students Teachers Workers Employees Families Parents
  Lawyers Attorneys Soldiers Troops Forces Rebels Militants Refugees Migrants Immigrants Leaders Ministers Diplomats
  Executives Companies Firms Banks Traders Analysis Sales Profits Revenue Prices Travelers Passengers Visitors Guests Fans
  Players Politicians Candidates Activists Advocates Observers Historians Survivors Victims Relatives Neighbors Neighbours
  Details Evidence Efforts Negotiations Talks Relations Tensions Part Work Construction Crews Firefighters Rescuers Image Photo
  Last Early Late Much Asked Earlier Born Founded Located
`);

/** Nouns and adjectives that follow “U.S.”, “U.N.” and their like within one name. */
export const joinsPlaceInitials = words(`
  Senate House Congress Congressman Congresswoman Congressional Capitol Government Army Navy Air Marine Marines Coast Guard
  National Department Dept Embassy Consulate Mission President Vice Secretary Ambassador Representative Representatives Senator
  Senators Attorney Attorneys Supreme District Circuit Court Courts Bankruptcy Magistrate Judge Justice First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Treasury State Defense
  Defence Interior Education Energy Labor Commerce Agriculture Transportation Homeland Veterans Security General Human
  Special High Deputy Assistant Undersecretary Chief Commander Envoy Central Northern Southern European Pacific
  Environmental Securities Food Fish Forest Geological Postal Secret Customs Immigration Citizenship Border Drug Trade
  Chamber Bureau Agency Commission Commissioner Committee Council Conference Constitution Federal Reserve Fed Olympic Olympics
  Olympian Open Men Women Soccer Steel Airways Airlines Bancorp Bank Bond Bonds Dollar Virgin Route Highway Interstate Patent
  Census Copyright Code Equal Nuclear Centers Center Institute Institutes Library Naval Military Academy Strategic Cyber
  Space Africa Command Forces Special Sentencing Preventive Surgeon Solicitor Marshal Marshals Park Parole Probation
  Rep Reps Sen Sens Gov Gen Lt Col Adm Amb Capt Maj Sgt Atty Sec Prime Foreign Home Climate Children Refugee Population
  Development Peacekeeping Peacekeepers Charter Security World Relief Works Framework Convention Global Environment
  Office Panel Task Advisory Agencies Ministry Parliament Supreme Independence Health Public Global International
  Anti-Doping Trustee Trust Figure Ski Gold Grand Masters Amateur Business News Treasuries Inspector Missile Institute
  Republican Democratic Mayor Council Councilman Councilwoman Superior Metropolitan Metro Bar Public Water Attorney Circuit
`);

/** Verbs that name a speaker after or before a quotation. */
export const speechVerbs = words(`
  said says say asked asks added adds wrote writes told tells tweeted tweets posted replied replies answered answers explained
  explains insisted insists shouted shouts yelled cried cries joked quipped argued argues warned warns continued continues
  recalled recalls declared declares exclaimed responded responds noted notes remarked remarks wondered wonders demanded
  demands testified stated states concluded concludes urged pleaded screamed muttered whispered texted commented
  thought mused sang chanted inquired queried sighed laughed
`);
