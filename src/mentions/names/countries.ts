/** Countries, one a line: name; other names; adjective and names of people. In the order of the alphabet. */
export const countryLines = `
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
