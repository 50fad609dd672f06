/** Regions, states and large cities, one a line: name; other names; adjective and names of people. In the order of the alphabet. */
export const regionAndCityLines = `
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
Oval Office;;
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
Washington;D.C.,Washington DC,Washington D.C.,Washington, D.C.,Washington, DC;
West Bank;;
West Virginia;;
Wisconsin;;
Wyoming;;
`;
