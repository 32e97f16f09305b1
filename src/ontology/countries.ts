/**
 * The states of the world and a few that were: a line each, as
 * `Name; capital; adjective, people ...; other names, separated by commas`. The first adjective is the usual one.
 * Adjectives and peoples say whose something is and are never places themselves.
 */
const rows = `
Afghanistan; Kabul; Afghan, Afghans; Islamic Republic of Afghanistan
Albania; Tirana; Albanian, Albanians
Algeria; Algiers; Algerian, Algerians
Andorra; Andorra la Vella; Andorran, Andorrans
Angola; Luanda; Angolan, Angolans
Antigua and Barbuda; St. John's; Antiguan, Antiguans
Argentina; Buenos Aires; Argentine, Argentinian, Argentines, Argentinians; Argentine Republic
Armenia; Yerevan; Armenian, Armenians; Republic of Armenia
Australia; Canberra; Australian, Australians; Commonwealth of Australia
Austria; Vienna; Austrian, Austrians
Azerbaijan; Baku; Azerbaijani, Azeri, Azerbaijanis, Azeris; Republic of Azerbaijan, Azerbaijan Republic
Bahamas; Nassau; Bahamian, Bahamians; The Bahamas
Bahrain; Manama; Bahraini, Bahrainis; Kingdom of Bahrain
Bangladesh; Dhaka; Bangladeshi, Bangladeshis
Barbados; Bridgetown; Barbadian, Barbadians
Belarus; Minsk; Belarusian, Belarusians, Belarussian; Byelorussia, Republic of Belarus
Belgium; Brussels; Belgian, Belgians
Belize; Belmopan; Belizean, Belizeans
Benin; Porto-Novo; Beninese
Bhutan; Thimphu; Bhutanese
Bolivia; La Paz; Bolivian, Bolivians
Bosnia and Herzegovina; Sarajevo; Bosnian, Bosnians; Bosnia, Bosnia-Herzegovina
Botswana; Gaborone; Batswana
Brazil; Brasília; Brazilian, Brazilians; Brasil
Brunei; Bandar Seri Begawan; Bruneian, Bruneians; Brunei Darussalam
Bulgaria; Sofia; Bulgarian, Bulgarians
Burkina Faso; Ouagadougou; Burkinabe
Burundi; Bujumbura; Burundian, Burundians
Cambodia; Phnom Penh; Cambodian, Cambodians; Kampuchea
Cameroon; Yaoundé; Cameroonian, Cameroonians
Canada; Ottawa; Canadian, Canadians
Cape Verde; Praia; Cape Verdean; Cabo Verde
Central African Republic; Bangui; Central African; CAR
Chad; N'Djamena; Chadian, Chadians
Chile; Santiago; Chilean, Chileans
China; Beijing; Chinese; People's Republic of China, PRC, Mainland China
Colombia; Bogotá; Colombian, Colombians
Comoros; Moroni; Comorian, Comorians
Congo; Brazzaville; Congolese; Republic of the Congo, Republic of Congo
Democratic Republic of the Congo; Kinshasa; Congolese; DR Congo, DRC, Democratic Republic of Congo, Zaire
Costa Rica; San José; Costa Rican, Costa Ricans
Ivory Coast; Yamoussoukro; Ivorian, Ivorians; Côte d'Ivoire, Cote d'Ivoire
Croatia; Zagreb; Croatian, Croat, Croats, Croatians
Cuba; Havana; Cuban, Cubans
Cyprus; Nicosia; Cypriot, Cypriots
Czech Republic; Prague; Czech, Czechs; Czechia
Denmark; Copenhagen; Danish, Danes, Dane
Djibouti; Djibouti City; Djiboutian, Djiboutians
Dominica; Roseau; Dominican
Dominican Republic; Santo Domingo; Dominican, Dominicans
East Timor; Dili; Timorese; Timor-Leste
Ecuador; Quito; Ecuadorian, Ecuadorean, Ecuadorians
Egypt; Cairo; Egyptian, Egyptians; Arab Republic of Egypt
El Salvador; San Salvador; Salvadoran, Salvadorans, Salvadorian
Equatorial Guinea; Malabo; Equatorial Guinean
Eritrea; Asmara; Eritrean, Eritreans
Estonia; Tallinn; Estonian, Estonians
Eswatini; Mbabane; Swazi, Swazis; Swaziland
Ethiopia; Addis Ababa; Ethiopian, Ethiopians
Fiji; Suva; Fijian, Fijians
Finland; Helsinki; Finnish, Finns, Finn
France; Paris; French, Frenchman; French Republic
Gabon; Libreville; Gabonese
Gambia; Banjul; Gambian, Gambians; The Gambia
Georgia; Tbilisi; Georgian, Georgians
Germany; Berlin; German, Germans; Federal Republic of Germany, West Germany, East Germany, German Democratic Republic
Ghana; Accra; Ghanaian, Ghanaians
Greece; Athens; Greek, Greeks; Hellenic Republic
Grenada; St. George's; Grenadian, Grenadians
Guatemala; Guatemala City; Guatemalan, Guatemalans
Guinea; Conakry; Guinean, Guineans
Guinea-Bissau; Bissau; Bissau-Guinean
Guyana; Georgetown; Guyanese
Haiti; Port-au-Prince; Haitian, Haitians
Honduras; Tegucigalpa; Honduran, Hondurans
Hungary; Budapest; Hungarian, Hungarians
Iceland; Reykjavik; Icelandic, Icelanders
India; New Delhi; Indian, Indians; Republic of India
Indonesia; Jakarta; Indonesian, Indonesians
Iran; Tehran; Iranian, Iranians; Islamic Republic of Iran, Persia
Iraq; Baghdad; Iraqi, Iraqis; Republic of Iraq
Ireland; Dublin; Irish, Irishman; Republic of Ireland
Israel; Jerusalem; Israeli, Israelis; State of Israel
Italy; Rome; Italian, Italians
Jamaica; Kingston; Jamaican, Jamaicans
Japan; Tokyo; Japanese
Jordan; Amman; Jordanian, Jordanians; Hashemite Kingdom of Jordan
Kazakhstan; Astana; Kazakh, Kazakhstani, Kazakhs; Republic of Kazakhstan
Kenya; Nairobi; Kenyan, Kenyans
Kiribati; Tarawa; I-Kiribati
Kosovo; Pristina; Kosovar, Kosovan, Kosovars; Kosova
Kuwait; Kuwait City; Kuwaiti, Kuwaitis
Kyrgyzstan; Bishkek; Kyrgyz; Kyrgyz Republic, Kirghizia
Laos; Vientiane; Laotian, Lao, Laotians
Latvia; Riga; Latvian, Latvians
Lebanon; Beirut; Lebanese
Lesotho; Maseru; Basotho
Liberia; Monrovia; Liberian, Liberians
Libya; Tripoli; Libyan, Libyans
Liechtenstein; Vaduz; Liechtensteiner
Lithuania; Vilnius; Lithuanian, Lithuanians
Luxembourg; Luxembourg City; Luxembourgish, Luxembourgers
Madagascar; Antananarivo; Malagasy
Malawi; Lilongwe; Malawian, Malawians
Malaysia; Kuala Lumpur; Malaysian, Malaysians
Maldives; Malé; Maldivian, Maldivians
Mali; Bamako; Malian, Malians
Malta; Valletta; Maltese
Marshall Islands; Majuro; Marshallese
Mauritania; Nouakchott; Mauritanian, Mauritanians
Mauritius; Port Louis; Mauritian, Mauritians
Mexico; Mexico City; Mexican, Mexicans; México
Micronesia; Palikir; Micronesian, Micronesians
Moldova; Chisinau; Moldovan, Moldovans; Republic of Moldova
Monaco; Monaco-Ville; Monegasque
Mongolia; Ulaanbaatar; Mongolian, Mongolians
Montenegro; Podgorica; Montenegrin, Montenegrins
Morocco; Rabat; Moroccan, Moroccans
Mozambique; Maputo; Mozambican, Mozambicans
Myanmar; Naypyidaw; Burmese; Burma
Namibia; Windhoek; Namibian, Namibians
Nauru; Yaren; Nauruan, Nauruans
Nepal; Kathmandu; Nepali, Nepalese, Nepalis
Netherlands; Amsterdam; Dutch, Dutchman; Holland, The Netherlands
New Zealand; Wellington; New Zealander, New Zealanders
Nicaragua; Managua; Nicaraguan, Nicaraguans
Niger; Niamey; Nigerien, Nigeriens
Nigeria; Abuja; Nigerian, Nigerians
North Korea; Pyongyang; North Korean, North Koreans; DPRK, Democratic People's Republic of Korea
North Macedonia; Skopje; Macedonian, Macedonians; Macedonia, Republic of Macedonia
Norway; Oslo; Norwegian, Norwegians
Oman; Muscat; Omani, Omanis
Pakistan; Islamabad; Pakistani, Pakistanis
Palau; Ngerulmud; Palauan, Palauans
Palestine; Ramallah; Palestinian, Palestinians; State of Palestine
Panama; Panama City; Panamanian, Panamanians
Papua New Guinea; Port Moresby; Papua New Guinean, Papuan, Papuans
Paraguay; Asunción; Paraguayan, Paraguayans
Peru; Lima; Peruvian, Peruvians
Philippines; Manila; Filipino, Philippine, Filipinos, Filipina; The Philippines
Poland; Warsaw; Polish, Poles, Pole
Portugal; Lisbon; Portuguese
Qatar; Doha; Qatari, Qataris
Romania; Bucharest; Romanian, Romanians
Russia; Moscow; Russian, Russians; Russian Federation
Rwanda; Kigali; Rwandan, Rwandans
Saint Lucia; Castries; Saint Lucian; St. Lucia
Samoa; Apia; Samoan, Samoans
San Marino; San Marino; Sammarinese
Saudi Arabia; Riyadh; Saudi, Saudis, Saudi Arabian; Kingdom of Saudi Arabia, KSA
Senegal; Dakar; Senegalese
Serbia; Belgrade; Serbian, Serb, Serbs, Serbians
Seychelles; Victoria; Seychellois
Sierra Leone; Freetown; Sierra Leonean, Sierra Leoneans
Singapore; Singapore; Singaporean, Singaporeans
Slovakia; Bratislava; Slovak, Slovakian, Slovaks
Slovenia; Ljubljana; Slovenian, Slovene, Slovenes, Slovenians
Solomon Islands; Honiara; Solomon Islander
Somalia; Mogadishu; Somali, Somalian, Somalis; Somaliland
South Africa; Pretoria; South African, South Africans
South Korea; Seoul; South Korean, South Koreans, Korean, Koreans; Republic of Korea, ROK, Korea
South Sudan; Juba; South Sudanese
Spain; Madrid; Spanish, Spaniard, Spaniards
Sri Lanka; Colombo; Sri Lankan, Sri Lankans; Ceylon
Sudan; Khartoum; Sudanese
Suriname; Paramaribo; Surinamese
Sweden; Stockholm; Swedish, Swedes, Swede
Switzerland; Bern; Swiss; Swiss Confederation
Syria; Damascus; Syrian, Syrians; Syrian Arab Republic
Taiwan; Taipei; Taiwanese; Republic of China
Tajikistan; Dushanbe; Tajik, Tajiks, Tajikistani
Tanzania; Dodoma; Tanzanian, Tanzanians
Thailand; Bangkok; Thai, Thais
Togo; Lomé; Togolese
Tonga; Nuku'alofa; Tongan, Tongans
Trinidad and Tobago; Port of Spain; Trinidadian, Trinidadians; Trinidad
Tunisia; Tunis; Tunisian, Tunisians
Turkey; Ankara; Turkish, Turks, Turk; Türkiye, Turkiye, Republic of Turkey
Turkmenistan; Ashgabat; Turkmen, Turkmens
Tuvalu; Funafuti; Tuvaluan, Tuvaluans
Uganda; Kampala; Ugandan, Ugandans
Ukraine; Kyiv; Ukrainian, Ukrainians
United Arab Emirates; Abu Dhabi; Emirati, Emiratis; UAE, U.A.E.
United Kingdom; London; British, Briton, Britons, Brits, Britisher; UK, U.K., Great Britain, Britain, GB
United States; Washington, D.C.; American, Americans; United States of America, USA, U.S.A., US, U.S., America
Uruguay; Montevideo; Uruguayan, Uruguayans
Uzbekistan; Tashkent; Uzbek, Uzbeks, Uzbekistani
Vanuatu; Port Vila; Vanuatuan
Vatican City; Vatican City; ; Vatican, Holy See
Venezuela; Caracas; Venezuelan, Venezuelans
Vietnam; Hanoi; Vietnamese; Viet Nam, North Vietnam, South Vietnam
Yemen; Sanaa; Yemeni, Yemenis; Republic of Yemen
Zambia; Lusaka; Zambian, Zambians
Zimbabwe; Harare; Zimbabwean, Zimbabweans; Rhodesia
Soviet Union; Moscow; Soviet, Soviets; USSR, U.S.S.R., Union of Soviet Socialist Republics
Yugoslavia; Belgrade; Yugoslav, Yugoslavs, Yugoslavian
Czechoslovakia; Prague; Czechoslovak, Czechoslovaks
England; London; English, Englishman
Scotland; Edinburgh; Scottish, Scots, Scot
Wales; Cardiff; Welsh, Welshman
Northern Ireland; Belfast; Northern Irish
Hong Kong; Hong Kong; Hongkonger, Hongkongers, Hong Konger, Hong Kongers
Puerto Rico; San Juan; Puerto Rican, Puerto Ricans
Greenland; Nuuk; Greenlandic, Greenlanders
`;

export interface Country {
  readonly name: string;
  readonly capital: string;
  readonly adjectives: readonly string[];
  readonly otherNames: readonly string[];
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(', ')
    .map((word) => word.trim())
    .filter(Boolean);

/** The capital is one cell whatever commas it has. */
export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', capital = '', adjectives, otherNames] = row.split(';').map((cell) => cell.trim());
    return { name, capital, adjectives: list(adjectives), otherNames: list(otherNames) };
  });
