/**
 * Places most readers know, and what their people are called. One a line: name; other names; adjective and names of
 * people. Sorted within each list. Names of places that are as often names of people (Jordan, Georgia, Chad, Washington)
 * stay: a full name of a person is looked for first.
 */
const countryLines = `
Afghanistan;;Afghan Afghans
Albania;;Albanian Albanians
Algeria;;Algerian Algerians
Angola;;Angolan Angolans
Argentina;;Argentine Argentinian Argentines Argentinians
Armenia;;Armenian Armenians
Australia;;Australian Australians
Austria;;Austrian Austrians
Azerbaijan;;Azerbaijani Azeri
Bahrain;;Bahraini
Bangladesh;;Bangladeshi Bangladeshis
Belarus;;Belarusian Belarusians
Belgium;;Belgian Belgians
Bolivia;;Bolivian Bolivians
Bosnia;Bosnia and Herzegovina;Bosnian Bosnians
Botswana;;
Brazil;;Brazilian Brazilians
Bulgaria;;Bulgarian Bulgarians
Burundi;;Burundian
Cambodia;;Cambodian Cambodians
Cameroon;;Cameroonian
Canada;;Canadian Canadians
Chad;;Chadian
Chile;;Chilean Chileans
China;People's Republic of China;Chinese
Colombia;;Colombian Colombians
Congo;Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo;Congolese
Costa Rica;;
Croatia;;Croatian Croatians
Cuba;;Cuban Cubans
Cyprus;;Cypriot Cypriots
Czech Republic;Czechia;Czech Czechs
Denmark;;Danish Danes
Dominican Republic;;Dominican Dominicans
Ecuador;;Ecuadorian Ecuadorean Ecuadorians
Egypt;;Egyptian Egyptians
El Salvador;;Salvadoran Salvadorans
Eritrea;;Eritrean Eritreans
Estonia;;Estonian Estonians
Ethiopia;;Ethiopian Ethiopians
Fiji;;Fijian
Finland;;Finnish Finns
France;;French
Gabon;;Gabonese
Gambia;;Gambian
Georgia;;Georgian Georgians
Germany;;German Germans
Ghana;;Ghanaian Ghanaians
Greece;;Greek Greeks
Greenland;;Greenlandic
Guatemala;;Guatemalan Guatemalans
Guinea;;Guinean
Guyana;;Guyanese
Haiti;;Haitian Haitians
Honduras;;Honduran Hondurans
Hungary;;Hungarian Hungarians
Iceland;;Icelandic Icelanders
India;;Indian Indians
Indonesia;;Indonesian Indonesians
Iran;;Iranian Iranians
Iraq;;Iraqi Iraqis
Ireland;Republic of Ireland;Irish
Israel;;Israeli Israelis
Italy;;Italian Italians
Ivory Coast;Côte d'Ivoire;Ivorian
Jamaica;;Jamaican Jamaicans
Japan;;Japanese
Jordan;;Jordanian Jordanians
Kazakhstan;;Kazakh
Kenya;;Kenyan Kenyans
Kosovo;;Kosovar
Kuwait;;Kuwaiti Kuwaitis
Kyrgyzstan;;Kyrgyz
Laos;;Laotian
Latvia;;Latvian Latvians
Lebanon;;Lebanese
Liberia;;Liberian Liberians
Libya;;Libyan Libyans
Lithuania;;Lithuanian Lithuanians
Luxembourg;;
Madagascar;;
Malawi;;Malawian
Malaysia;;Malaysian Malaysians
Mali;;Malian
Malta;;Maltese
Mauritania;;Mauritanian
Mexico;;Mexican Mexicans
Moldova;;Moldovan Moldovans
Mongolia;;Mongolian
Montenegro;;Montenegrin
Morocco;;Moroccan Moroccans
Mozambique;;Mozambican
Myanmar;Burma;Burmese
Namibia;;Namibian
Nepal;;Nepalese Nepali
Netherlands;Holland;Dutch
New Zealand;;New Zealanders
Nicaragua;;Nicaraguan Nicaraguans
Niger;;Nigerien
Nigeria;;Nigerian Nigerians
North Korea;;North Korean North Koreans
Norway;;Norwegian Norwegians
Oman;;Omani
Pakistan;;Pakistani Pakistanis
Palestine;;Palestinian Palestinians
Panama;;Panamanian
Papua New Guinea;;
Paraguay;;Paraguayan
Peru;;Peruvian Peruvians
Philippines;;Philippine Filipino Filipinos
Poland;;Polish Poles
Portugal;;Portuguese
Puerto Rico;;Puerto Rican Puerto Ricans
Qatar;;Qatari
Romania;;Romanian Romanians
Russia;Russian Federation;Russian Russians
Rwanda;;Rwandan Rwandans
Saudi Arabia;;Saudi Saudis
Senegal;;Senegalese
Serbia;;Serbian Serbs
Sierra Leone;;
Singapore;;Singaporean
Slovakia;;Slovak Slovaks
Slovenia;;Slovenian
Somalia;;Somali Somalis
South Africa;;South African South Africans
South Korea;;South Korean South Koreans
South Sudan;;South Sudanese
Soviet Union;USSR;Soviet Soviets
Spain;;Spanish Spaniards
Sri Lanka;;Sri Lankan
Sudan;;Sudanese
Sweden;;Swedish Swedes
Switzerland;;Swiss
Syria;;Syrian Syrians
Taiwan;;Taiwanese
Tajikistan;;Tajik
Tanzania;;Tanzanian
Thailand;;Thai Thais
Tibet;;Tibetan Tibetans
Togo;;Togolese
Tunisia;;Tunisian Tunisians
Turkey;Türkiye;Turkish Turks
Turkmenistan;;Turkmen
Uganda;;Ugandan Ugandans
Ukraine;;Ukrainian Ukrainians
United Arab Emirates;UAE,U.A.E.;Emirati
United Kingdom;UK,U.K.,Britain,Great Britain;British Britons
United States;US,U.S.,USA,U.S.A.,United States of America,America;American Americans
Uruguay;;Uruguayan
Uzbekistan;;Uzbek
Vatican;Vatican City,Holy See;
Venezuela;;Venezuelan Venezuelans
Vietnam;;Vietnamese
Yemen;;Yemeni Yemenis
Zambia;;Zambian
Zimbabwe;;Zimbabwean Zimbabweans
`;

const otherLines = `
Africa;;African Africans
Alabama;;
Alaska;;Alaskan Alaskans
Amsterdam;;
Ankara;;
Antarctica;;Antarctic
Arctic;;
Arizona;;Arizonans
Arkansas;;
Asia;;Asian Asians
Athens;;
Atlanta;;
Baghdad;;
Bangkok;;
Barcelona;;
Beijing;;
Beirut;;
Berlin;;
Bogotá;;
Boston;;
Brasília;;
Brooklyn;;
Brussels;;
Budapest;;
Buenos Aires;;
Cairo;;
California;;Californian Californians
Caracas;;
Caribbean;;
Chicago;;
Colorado;;
Connecticut;;
Crimea;;Crimean
Dallas;;
Damascus;;
Delaware;;
Delhi;New Delhi;
Denver;;
Detroit;;
Dublin;;
England;;English
Europe;;European Europeans
Florida;;Floridian Floridians
Gaza;Gaza Strip;Gazans
Geneva;;
Guantánamo Bay;Guantánamo;
Havana;;
Hawaii;;Hawaiian
Hollywood;;
Hong Kong;;
Houston;;
Idaho;;
Illinois;;
Indiana;;
Iowa;;Iowans
Islamabad;;
Istanbul;;
Jakarta;;
Jerusalem;;
Johannesburg;;
Kabul;;
Kansas;;
Kentucky;;
Kiev;Kyiv;
Las Vegas;;
Latin America;;Latin American Latin Americans
Lisbon;;
London;;Londoners
Los Angeles;;
Louisiana;;
Madrid;;
Maine;;
Manhattan;;
Manila;;
Maryland;;
Massachusetts;;
Mediterranean;;
Melbourne;;
Mexico City;;
Miami;;
Michigan;;
Middle East;;
Milan;;
Minnesota;;Minnesotans
Mississippi;;
Missouri;;
Montana;;
Moscow;;
Mumbai;;
Munich;;
Nairobi;;
Nebraska;;
Nevada;;
New England;;
New Hampshire;;
New Jersey;;
New Mexico;;
New Orleans;;
New York;New York City,NYC,New York State;New Yorkers
North America;;North American
North Carolina;;
North Dakota;;
Northern Ireland;;
Ohio;;Ohioans
Oklahoma;;
Oregon;;
Oslo;;
Ottawa;;
Oxford;;
Paris;;Parisian
Pennsylvania;;
Philadelphia;;
Phoenix;;
Prague;;
Pyongyang;;
Rhode Island;;
Rome;;
San Diego;;
San Francisco;;
Santiago;;
Scotland;;Scottish Scots
Seattle;;
Seoul;;
Shanghai;;
Silicon Valley;;
South America;;South American South Americans
South Carolina;;
South Dakota;;
Stockholm;;
Sydney;;
Taipei;;
Tehran;;
Tel Aviv;;
Tennessee;;
Texas;;Texan Texans
Tokyo;;
Toronto;;
Utah;;
Vermont;;
Vienna;;
Virginia;;Virginians
Wales;;Welsh
Warsaw;;
Washington;Washington DC,Washington D.C.,Washington, D.C.,Washington, DC;
West Bank;;
West Virginia;;
Wisconsin;;
Wyoming;;
`;

export interface Place {
  readonly name: string;
  readonly isCountry: boolean;
}

/** Places by each of their names in lower case without diacritics: “u.s.” is the United States. */
export const placesByName = new Map<string, Place>();
/** Places by what their people and things are called: “colombian”. */
export const placesByAdjective = new Map<string, Place>();

function addLine(line: string, isCountry: boolean): void {
  const [name = '', others = '', adjectives = ''] = line.split(';');
  const place = { name, isCountry };
  for (const each of [name, ...others.split(',')]) if (each !== '') placesByName.set(keyOf(each), place);
  for (const each of joinedPairs(adjectives)) placesByAdjective.set(keyOf(each), place);
}

/** “New”, “North”, “South”, “Latin” and the like belong to the word behind them. */
function joinedPairs(adjectives: string): string[] {
  return adjectives.match(/(?:(?:North|South|Latin|Puerto|New|Sri) )?\S+/g) ?? [];
}

function keyOf(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}

for (const line of countryLines.trim().split('\n')) addLine(line, true);
for (const line of otherLines.trim().split('\n')) addLine(line, false);
