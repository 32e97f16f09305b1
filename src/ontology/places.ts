/**
 * Names of cities, regions and seas that press documents use often, so that the tagger's slips can be corrected. Not a
 * gazetteer: what is missing here is still a place when the tagger or a head noun says so. Spelling variants of one
 * name stand together, joined by `=`; the first is the one that joins them.
 */
const cityRows = `
New York=New York City=NYC, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Jose, Austin,
San Francisco, Seattle, Denver, Boston, Detroit, Las Vegas, Baltimore, Miami, Atlanta, New Orleans, Cleveland, Minneapolis,
Pittsburgh, Sacramento, Kansas City, Cupertino, Honolulu, Washington=Washington, D.C.=Washington D.C.=Washington DC,
Toronto, Montreal=Montréal, Vancouver, Calgary, Quebec City, Winnipeg, Edmonton, Halifax,
Guadalajara, Monterrey, Tijuana, Ciudad Juárez, São Paulo=Sao Paulo, Rio de Janeiro, Salvador, Medellín, Cali, Guayaquil, Valparaíso,
Manchester, Birmingham, Liverpool, Leeds, Glasgow, Bristol, Sheffield, Cambridge, Oxford, Belfast, Edinburgh, Cardiff, Salisbury,
Marseille=Marseilles, Lyon=Lyons, Toulouse, Nice, Strasbourg, Lille, Bordeaux, Calais, Munich, Hamburg, Frankfurt, Cologne, Stuttgart,
Dresden, Leipzig, Bonn, Düsseldorf, Milan, Naples, Turin, Venice, Florence, Genoa, Palermo, Lampedusa, Barcelona, Valencia, Seville,
Bilbao, Porto, Rotterdam, The Hague=Hague, Antwerp, Geneva, Zurich=Zürich, Basel, Salzburg, Kraków=Krakow, Gdańsk=Gdansk, Lviv=Lvov,
Kharkiv=Kharkov, Odesa=Odessa, Kyiv=Kiev, Mariupol, Donetsk, Luhansk=Lugansk, Kherson, Zaporizhzhia, Dnipro, Bakhmut, Sevastopol, Bucha,
St. Petersburg=Saint Petersburg=Leningrad, Kazan, Rostov, Grozny, Vladivostok, Novosibirsk, Volgograd, Sochi, Beslan,
Sumgayit=Sumgait, Lankaran=Lenkoran, Neftchala, Ganja=Gandja, Shusha=Shushi, Khankendi=Stepanakert, Aghdam=Agdam, Fuzuli, Lachin, Kalbajar=Kelbajar,
Nakhchivan=Nakhichevan, Khojaly=Khodjaly, Sheki, Mingachevir, Gyumri, Vanadzor, Batumi, Sukhumi=Sokhumi, Tskhinvali, Gori,
Istanbul, Izmir, Gaziantep, Diyarbakir, Adana, Aleppo, Homs, Hama, Idlib, Latakia, Raqqa=Raqqah=Ar Raqqah, Palmyra, Deir ez-Zor=Dayr Az Zawr=Deir Ezzor, Kobani=Kobane,
Manbij, Daraa, Afrin, Douma, Mosul, Basra=Basrah, Kirkuk, Erbil=Irbil, Fallujah=Falluja, Ramadi, Tikrit, Najaf, Karbala, Bayji=Baiji, Sinjar, Tal Afar, Samarra,
Sulaymaniyah, Nasiriyah, Tel Aviv, Haifa, Gaza City, Rafah, Khan Younis=Khan Yunis, Jenin, Nablus, Hebron, Bethlehem, Ramallah, Sidon, Tyre, Tripoli, Benghazi,
Misrata, Sirte, Derna, Tobruk, Alexandria, Suez, Port Said, Sanaa=Sana'a, Aden, Hodeidah=Hudaydah, Taiz, Marib=Ma'rib, Jeddah, Mecca, Medina, Dubai, Sharjah, Mashhad, Isfahan, Shiraz, Tabriz, Qom,
Natanz, Bandar Abbas, Kandahar=Qandahar, Herat, Jalalabad, Kunduz, Mazar-e-Sharif, Lashkar Gah, Ghazni, Bagram, Karachi, Lahore, Peshawar, Quetta, Rawalpindi,
Mumbai=Bombay, Delhi, Kolkata=Calcutta, Chennai=Madras, Bangalore=Bengaluru, Hyderabad, Srinagar, Ahmedabad, Chittagong, Kandy, Jaffna, Lhasa,
Shanghai, Guangzhou, Shenzhen, Wuhan, Tianjin, Chongqing, Chengdu, Nanjing, Hangzhou, Urumqi=Ürümqi, Macau=Macao, Kaohsiung, Beijing=Peking, Busan=Pusan, Incheon,
Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Fukushima, Kobe, Sapporo, Ho Chi Minh City=Saigon, Da Nang, Hue, Yangon=Rangoon, Mandalay, Chiang Mai, Phuket,
Surabaya, Bandung, Denpasar, Davao, Cebu, Marawi, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Auckland, Christchurch,
Lagos, Kano, Maiduguri, Port Harcourt, Johannesburg, Cape Town, Durban, Soweto, Nairobi, Mombasa, Garissa, Kisumu, Dar es Salaam, Goma, Bukavu, Lubumbashi, Beni,
Abidjan, Timbuktu, Gao, Kidal, Mopti, Casablanca, Marrakesh, Agadez, Bangui, Darfur, El Fasher, Omdurman, Mekelle, Gondar, Kismayo, Hargeisa, Berbera, Harare, Bulawayo,
Almaty, Samarkand, Osh, Khujand, Chisinau=Chișinău, Tiraspol, Srebrenica, Mostar, Banja Luka, Novi Sad, Mitrovica, Thessaloniki, Ulaanbaatar=Ulan Bator, Reykjavik=Reykjavík,
Kursk, Belgorod, Voronezh, Bryansk, Smolensk, Tver, Ryazan, Saratov, Nizhny Novgorod, Rostov-on-Don, Ufa, Omsk, Tomsk, Irkutsk, Khabarovsk, Krasnodar, Yekaterinburg, Chelyabinsk,
Murmansk, Arkhangelsk, Kaliningrad, Simferopol, Kerch, Yalta, Mykolaiv=Nikolaev, Sumy, Poltava, Chernihiv, Vinnytsia, Zhytomyr, Rivne, Avdiivka, Pokrovsk, Kramatorsk, Sloviansk=Slavyansk, Kupiansk,
Kryvyi Rih, Izium, Melitopol, Berdiansk=Berdyansk, Enerhodar, Jabalia=Jabalya, Deir al-Balah=Deir Al-Balah=Deir al Balah=Deir el-Balah, Nuseirat, Beit Lahia=Beit Lahiya, Beit Hanoun=Beit Hanun, Tulkarm,
Qalqilya, Jericho, Tubas, Ashkelon, Ashdod, Beersheba=Beer Sheva, Eilat, Nahariya, Kiryat Shmona, Majdal Shams, Baalbek, Nabatieh, Dahiyeh=Dahieh, Sweida=Suwayda, Qamishli, Fordow, Mukalla, Nyala, Port Sudan,
Wad Madani, Kaduna, Cotonou, Pemba, Beira, Tangier, Oran, Aswan, Luxor, Mazar-i-Sharif, Multan, Pune, Imphal, Guwahati, Lucknow, Varanasi, Patna, Amritsar, Cox's Bazar, Sittwe, Lashio, Myawaddy, Pattaya,
Hai Phong=Haiphong, Siem Reap, Penang, Medan, Quezon City, Kinmen, Kaesong, Qingdao, Dalian, Harbin, Kashgar, Kunming, Zhuhai, Xiamen, Zhengzhou, Changsha, Hefei, Brno, Wroclaw=Wrocław, Poznan=Poznań, Lublin,
Rzeszow=Rzeszów, Kaunas, Grodno=Hrodna, Gomel=Homel, Gothenburg, Malmö=Malmo, Uppsala, Aarhus, Solingen, Magdeburg, Graz, Lausanne, Davos, Bologna, Nantes, Ghent, Utrecht, Malaga=Málaga, Southport, Rotherham,
Portland, Nashville, Memphis, Culiacan=Culiacán, Acapulco, Maracaibo, Cusco=Cuzco, Manaus, Recife
`;

const regionRows = `
Karabakh=Garabagh=Qarabag=Qarabagh=Nagorno-Karabakh=Nagorno Karabakh=Mountainous Karabakh=Upper Karabakh=Daghlig Garabagh, Zangezur, Transcaucasus=Transcaucasia, South Caucasus, North Caucasus, Caucasus,
Abkhazia, South Ossetia, North Ossetia, Chechnya, Dagestan, Ingushetia, Tatarstan, Crimea, Donbas=Donbass, Transnistria, Siberia, Nakhchivan Autonomous Republic,
Europe, Western Europe, Eastern Europe, Central Europe, Asia, Central Asia, South Asia, East Asia=Southeast Asia=South-East Asia, Africa, North Africa, West Africa, East Africa, Sub-Saharan Africa, Southern Africa, Central Africa,
North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East=Near East, Balkans, Western Balkans, Scandinavia, Baltics, Sahel, Maghreb, Levant, Mesopotamia, Horn of Africa,
Persian Gulf=Arabian Gulf, Gulf, Gulf of Aden, Gulf of Mexico, Gulf of Oman, Red Sea, Black Sea, Caspian Sea, Mediterranean=Mediterranean Sea, Baltic Sea, Aegean Sea, North Sea, Adriatic, South China Sea, East China Sea, Sea of Japan, Arabian Sea,
Atlantic=Atlantic Ocean, Pacific=Pacific Ocean, Indian Ocean, Arctic=Arctic Ocean, Asia-Pacific=Asia Pacific, Indo-Pacific, Caribbean, Strait of Hormuz, Bab el-Mandeb, Suez Canal, Panama Canal, Bosporus=Bosphorus,
Gaza=Gaza Strip, West Bank, Occupied West Bank, East Jerusalem, Golan Heights, Sinai=Sinai Peninsula, Kurdistan, Iraqi Kurdistan, Kashmir, Jammu and Kashmir, Punjab, Sindh, Balochistan=Baluchistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan, Tibet, Xinjiang, Inner Mongolia, Manchuria,
Helmand, Anbar=Al Anbar, Nineveh=Ninewa, Diyala, Salahuddin, Catalonia, Basque Country, Bavaria, Brittany, Corsica, Sicily, Sardinia, Tuscany, Lombardy, Kosovo and Metohija, Vojvodina, Anatolia, Darfur, Tigray, Oromia, Amhara, Puntland, Jubaland, Katanga, Kivu, North Kivu, South Kivu, Ituri, Biafra, Rakhine, Aceh, Mindanao, West Papua, Okinawa, Hokkaido,
Alabama=Ala., Alaska, Arizona=Ariz., Arkansas=Ark., California=Calif., Southern California, Northern California, Colorado=Colo., Connecticut=Conn., Delaware=Del., Florida=Fla., Ga., Hawaii, Idaho, Illinois=Ill., Indiana=Ind., Iowa, Kansas=Kan., Kentucky=Ky., Louisiana=La., Maine, Maryland=Md., Massachusetts=Mass., Michigan=Mich., Minnesota=Minn., Mississippi=Miss., Missouri=Mo., Montana=Mont., Nebraska=Neb., Nevada=Nev., New Hampshire=N.H., New Jersey=N.J., New Mexico=N.M., New York State=N.Y.=New York state, North Carolina=N.C., North Dakota=N.D., Ohio, Oklahoma=Okla., Oregon=Ore., Pennsylvania=Pa., Rhode Island=R.I., South Carolina=S.C., South Dakota=S.D., Tennessee=Tenn., Texas=Tex., Utah, Vermont=Vt., Virginia=Va., Washington State=Wash.=Washington state, West Virginia=W.Va.=W. Va., Wisconsin=Wis., Wyoming=Wyo.,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, New South Wales, Queensland, Tasmania, Western Australia, South Australia, Manhattan, Brooklyn, Hollywood, Silicon Valley, Long Island, Earth, Mars, Cyrenaica, Fezzan, Golan, Galilee, Negev, Falkland Islands=Falklands, Gibraltar, Guantanamo Bay=Guantánamo Bay,
Diego Garcia, Chagos Islands=Chagos Archipelago, Cabo Delgado, Kachin, Shan State, Sinaloa, Chiapas, Saxony, Flanders, Wallonia, Republika Srpska, Philadelphi Corridor, Lake Chad, Taiwan Strait, Spratly Islands=Spratlys,
Paracel Islands=Paracels, Scarborough Shoal, Second Thomas Shoal, Senkaku Islands, Staten Island, Bronx
`;

const groupsOf = (rows: string): string[][] =>
  rows
    .trim()
    .replaceAll('Washington, D.C.', 'Washington\u0000 D.C.')
    .split(/,\s+|,\n/)
    .map((group) => group.split('=').map((name) => name.replaceAll('\u0000', ',').trim()));

/** Each entry: the spellings of one city. */
export const cities: readonly (readonly string[])[] = groupsOf(cityRows);

/** Each entry: the spellings of one region, sea or continent. */
export const regions: readonly (readonly string[])[] = groupsOf(regionRows);
