import { phrases, words } from './words.js';

/** Lemmas of nouns for a body of people that acts as one. As heads of capitalised words they make a name, else a nominal. */
export const organizationNouns: ReadonlySet<string> = words(`
academy administration agency airline alliance apparatus army assembly association authority automaker bank
battalion battlegroup board brand brigade broadcaster bureau business cabinet carmaker cartel caucus 
chamber chancellery chancery charity church clinic club coalition college command commission commissariat committee commonwealth company
confederation conglomerate congregation congress consortium constabulary consulate cooperative
corporation corps council court crew delegation department directorate division embassy enterprise
establishment faction faculty federation fellowship firm flotilla force foundation fund gang government
group grouping guard gendarmerie insurer institute institution intelligence 
jirga judiciary  junta laboratory leadership league legation legion legislature lender lobby 
manufacturer media militia military ministry monarchy movement navy network
newspaper newsroom nonprofit office opposition orchestra organisation organization panel parliament
 parish  party patrol platoon police politburo presidency presidium 
prosecution publisher quartet rada regiment regime regulator resistance retailer school secretariat
senate society squad squadron staff startup station subcommittee subsidiary syndicate
task-force team tribunal tribe troop troupe union unit university utility watchdog workforce
airforce bloc cavalry daily weekly  newswire ngo politics quango sect seminary treasury trust
media press ministry automaker carmaker planemaker manufacturer producer supplier employer
shipyard garrison cell brokerage inspectorate guild choir lab start-up think-tank
steelmaker drugmaker chipmaker shipbuilder brewery distillery
`);

/** What is a body where it says something, and elsewhere a deed, a thing or a place: "the campaign said". Lemmas. */
export const speakingBodies: ReadonlySet<string> = words(
  'campaign management mission forum inquiry enquiry zoo label carrier museum venue franchise sanctuary helpline wing enforcement',
);

/** Nouns that are bodies only when capitalised in a name; small, they are mostly something else. */
export const organizationNameHeads: ReadonlySet<string> = words(`
Majlis Mejlis Milli Knesset Duma Bundestag Bundesrat Bundeswehr Rada Sejm Riksdag Storting Folketing Diet Cortes Shura Loya Verkhovna Kremlin
Airlines Airways Air Aviation Minerals Metals Mines Foods Motors Motor Systems Industries Holdings Holding Technologies Technology Laboratories Labs Pictures Records Entertainment
Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC PLC plc AG GmbH SA S.A. N.V. NV SpA OAO LLP Limited Incorporated Company Corporation Enterprises
Partners Associates Brothers Börs Bors Borsa Boerse Börse Bourse Bolsa Newswire Newswires Exchange Capital Financial Insurance Bank Bancorp Securities Investments Trust Fund Energy Petroleum Oil Gas Steel Chemicals
Pharmaceuticals Electronics Computer Computers Software Networks Communications Telecom Media Publishing Press Publications Broadcasting Television
TV Radio News Times Post Journal Herald Tribune Gazette Telegraph Guardian Observer Chronicle Examiner Mirror Independent Agency Daily Weekly
Magazine Review Courier Sentinel Inquirer Enquirer Dispatch Bulletin Argus Zeitung Pravda Izvestia Secretariat Treasury Pentagon Interpol Europol Hospital University College School Academy Institute
Polytechnic Seminary Church Diocese Archdiocese Cathedral Museum Library Observatory Orchestra Philharmonic Symphony Theatre Theater Opera Ballet
Club F.C. FC Athletic Rovers Wanderers Olympiakos Association Federation League Confederation Union Society Foundation Fellowship
Ministry Department Bureau Office Administration Commission Committee Council Board Authority Agency Service Services Directorate Division
Presidium Politburo Parliament Congress Senate Assembly Cabinet Government House Court Tribunal Chamber Army Navy Force Forces Marines Corps Guard Guards Brigade
Battalion Regiment Squadron Fleet Wing Legion Militia Police Command Corps Staff Front Movement Party Coalition Alliance Bloc Brotherhood
Jihad Forum Brigades Organization Organisation Group Mission Embassy Consulate Delegation Legation Nations Community Commonwealth
`);

/** Heads that take the place or field they stand for behind "of", "for" or "on": "Ministry of Foreign Affairs". */
export const organizationHeadsWithOf: ReadonlySet<string> = words(`
Ministry Department Bureau Office Embassy Mission Consulate Delegation University College Institute Academy School Bank Board Council Commission
Presidium Politburo Soviet Committee Court Chamber House Academy Church Archdiocese Diocese Association Federation Confederation League Union Organization Organisation
Party Front Movement Army Society Foundation Museum Parliament Congress Assembly Government Agency Authority Directorate Secretariat Republic State
Commonwealth Community Center Centre Centers Centres Daughters Sons Knights Friends Corps Guard Guards Forces Force Brigade Brigades Regiment
Battalion Division Command Order Alliance Coalition Administration Service Services Group Fund Library Conference Convention Cabinet Legion
Representation Permanent-Mission Cooperative Tribunal Branch Chapter Network Headquarters Ministries Departments Defenders Doctors Reporters Supporters
`);

/** Heads that are a name alone, behind an article and in capitals: "the Parliament". */
export const loneOrganizationHeads: ReadonlySet<string> = words(`
Parliament Congress Senate Ministry Government Coalition Army Navy Council Commission Committee Court Assembly Embassy Department Mission Union Alliance
Academy University Agency Treasury Cabinet Party Majlis Knesset Duma Rada Bundestag Force Marines Police League Association Federation Society
Regiment Brigade Battalion Foundation Organization Organisation Company Bank Guardian Mirror Telegraph Spectator Economist
`);

/** Of the heads those that every state has one of: alone they need not be the body named before. */
export const bodiesOfAnyState: ReadonlySet<string> = words(`
Government State Army Navy Force Forces Guard Guards Police Marines Parliament Cabinet Republic Staff Command Division Order
`);

/** And those of which a text that is of one state may name another's: "the Ministry of Defence of Ukraine". */
export const bodiesOfOneState: ReadonlySet<string> = words(
  'Ministry Embassy Court Senate Congress Treasury Department Agency',
);

/** What a company is called without its name: "the carrier". Lemmas. */
export const companyNouns: ReadonlySet<string> = words(
  'company firm corporation airline automaker carmaker manufacturer giant bank retailer planemaker maker insurer carrier conglomerate chain lender operator brewer miner',
);

/** What one company is to another, and what stands for one that has no name: "its supplier". Lemmas. */
export const businessPartners: ReadonlySet<string> = words(
  'supplier competitor rival partner customer client lender creditor contractor subcontractor buyer bidder seller investor owner subsidiary unit operator producer developer startup start-up business enterprise group consortium venture',
);

/** Words of the names of bodies that nobody calls a company; small letters. */
export const noCompanies: ReadonlySet<string> = words(`
authority commission council committee agency association union federation league office bureau board police church front movement foundation mission
nations forces cross crescent university hospital club academy institute observatory watch exchange army
`);

/** Names of bodies that no head noun gives away, in the spelling of the press. */
export const knownOrganizations: ReadonlySet<string> = phrases(`
NATO, UN, U.N., EU, E.U., OSCE, IAEA, IMF, WHO, WTO, UNICEF, UNESCO, UNHCR, UNRWA, OPCW, ICRC, ICC, ICJ, OPEC, ASEAN, ECOWAS, AU, CIS, CSTO, G7, G8, G20, GUAM,
FBI, CIA, NSA, KGB, FSB, GRU, MI5, MI6, Mossad, CENTCOM, ISAF, SDF, YPG, PKK, PYD, FARC, ELN, ETA, IRA, Hamas, Hezbollah, Hizballah, Taliban, Al-Qaeda, al-Qaeda, al-Qaida, Al Qaeda,
Al-Shabaab, al-Shabaab, Al Shabaab, Boko Haram, ISIS, ISIL, Daesh, Da'esh, Dae'sh, DAESH, Islamic State, SDF, ISF, Hay'at Tahrir al-Sham, Tahrir al-Sham, HTS, Fatah, Houthis, Houthi movement, Ansar Allah, Ansarallah, Haqqani, Haqqani Network, Haqqani network, Hezb-e-Islami, Hezb-e-Islami Gulbuddin, Lashkar-e-Taiba, Jaish-e-Mohammed,
Abu Sayyaf, Jemaah Islamiyah, Peshmerga, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Reuters, AFP, BBC, CNN, TASS, Interfax, Xinhua, Al Jazeera, Al-Jazeera,
Pentagon, Kremlin, White House, Downing Street, Whitehall, State Department, Congress, Senate, House of Representatives, Bundestag, Knesset, Duma, Supreme Court, Security Council, General Assembly,
European Union, European Commission, European Parliament, European Council, African Union, Arab League, United Nations, League of Nations, Warsaw Pact, Commonwealth of Independent States,
El Tiempo, El Espectador, El Universal, El Mercurio, El Comercio, El Nacional, El País, El Pais, El Mundo, La Prensa, La Nación, La Nacion, La República, La Republica, La Repubblica, Clarín, Clarin, Folha de São Paulo, Folha de Sao Paulo, O Globo,
Le Monde, Le Figaro, Libération, Der Spiegel, Die Welt, Bild, Die Zeit, Corriere della Sera, La Stampa, Izvestia, Kommersant, Pravda, Novaya Gazeta, Mediazona, Aljazeera, Alarabiya, Telesur, teleSUR, TeleSUR, RÚV, RTÉ, NHK, Tasnim, ISNA, Ukrinform, Bernama, Antara, Rappler, Jiji, Mainichi, VnExpress, Irrawaddy, Mizzima, PTI, IANS, Prothom Alo, Panapress, ThisDay, SABC, News24, eNCA, WAM, KUNA, Télam, Telam, Andina, Infobae, Estadão, Globovisión, Globovision, Handelsblatt, Tagesschau, Agerpres, Tanjug, Balkan Insight, Politico, Axios, Bellingcat, SOS Méditerranée, SOS Mediterranee, Haaretz, Hürriyet, Hurriyet, Milliyet, Cumhuriyet, Al-Ahram, Al Ahram, Al-Hayat, Al Arabiya, Al-Arabiya, Granma, Asahi Shimbun, Yomiuri Shimbun, Kyodo, Yonhap, Anadolu Agency, Azertac, Prensa Latina, Notimex, ACAN-EFE, EFE, DPA, ANSA, MTI, PAP, IRNA, SANA, KCNA, UPI, USA Today,
FARDC, M23, JNIM, ISWAP, FDLR, CODECO, TPLF, ULFA, EZLN, MONUSCO, MINUSMA, MINUSCA, UNMISS, UNIFIL, AMISOM, ATMIS, ACLED, NADRA, AZAPO, COSATU, ZANU-PF, Zanu-PF, FARC, ELN, EPL, FMLN, URNG, FSLN, MRTA, ETA, IRA, PKK, PLO, LTTE, UNITA, RENAMO, FRELIMO, SWAPO, ANC, Shining Path, Sendero Luminoso, Khmer Rouge, Viet Cong, Tupac Amaru, Al-Nusra Front, Islamic Jihad, M-19, Contras,
CIA, FBI, KGB, FSB, GRU, MI5, MI6, Mossad, Shin Bet, FIFA, UEFA, NBA, NFL, NHL, IOC, OPEC, ASEAN, OAS, OSCE, WHO, IMF, WTO, UNICEF, UNHCR, UNESCO, IAEA, ICRC, ICC, ICJ, NAFTA, ECOWAS, MERCOSUR, Mercosur, CARICOM, OECD, Opec,
Getty Images, Louis Vuitton, Météo-France, Fratelli d'Italia, Forza Italia, Severn Trent, Anglian Water, Thames Water, Southern Water, Yorkshire Water,
Committee to Protect Journalists, Committee for the Protection of Journalists, Pax Christi, Caritas, World Vision, Islamic Relief, Transparency International, Reporters Without Borders, Doctors Without Borders, Médecins Sans Frontières, Medecins Sans Frontieres, Save the Children, Freedom House, International Crisis Group, Oxfam, World Bank, World Food Programme, World Food Program, Associated Press, Bloomberg, Deutsche Welle, Radio Free Europe, Voice of America, Al-Manar, Frontex, Eurojust, Europol, Interpol, CONCACAF, CONMEBOL, FIA, WADA, Telegram, WhatsApp, TotalEnergies, Wizz Air, Ryanair, Lufthansa,
Lord's Resistance Army, LRA, Rapid Support Forces, Sudan People's Liberation Army, Seleka, Séléka, Janjaweed, Interahamwe, Polisario, Polisario Front, Frelimo, FRELIMO, Renamo, RENAMO, UNITA, MPLA, SWAPO, Inkatha,
Islamic State West Africa Province, Islamic State Khorasan Province, Ansar Dine, Ansar al-Sharia, Ansar al-Islam, Jabhat al-Nusra, Ahrar al-Sham, Jaysh al-Islam, Jaish al-Islam, Fatah al-Islam, Asa'ib Ahl al-Haq, Kataib Hezbollah, Kata'ib Hezbollah, Badr Organization,
Quds Force, Basij, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Wagner Group, Lashkar-e-Taiba, Jaish-e-Mohammed, Tehreek-e-Taliban Pakistan, Hizbul Mujahideen, Haqqani network, Shining Path, Sendero Luminoso, Tamil Tigers, LTTE, Khmer Rouge, Viet Cong,
Viet Minh, Red Brigades, Red Army Faction, Black September, Aum Shinrikyo, Falun Gong, Opus Dei, Ku Klux Klan, Church of Jesus Christ of Latter-day Saints, Church of England, Save the Children, Oxfam, UNITAID, Solidarność, Sąjūdis, Sajudis,
Law and Justice, Civic Platform, Civic Forum, Brothers of Italy, Forza Italia, Five Star Movement, Alternative for Germany, AfD, CDU, CSU, SPD, Podemos, Syriza, PASOK, Golden Dawn, Fidesz, Jobbik, National Rally, Sinn Fein, Sinn Féin, Fianna Fáil, Fine Gael, Plaid Cymru,
Vetëvendosje, Vetevendosje, Georgian Dream, United Russia, Yabloko, Likud, Shas, Yesh Atid, Kadima, Awami League, Jamaat-e-Islami, Shiv Sena, Aam Aadmi Party, Trinamool Congress, Lok Sabha, Rajya Sabha, Pheu Thai, Golkar, UMNO, Barisan Nasional, Pakatan Harapan, Kuomintang, Komeito,
Sejm, Saeima, Seimas, Riigikogu, Storting, Riksdag, Folketing, Verkhovna Rada, Loya Jirga, Huawei, Xiaomi, Oppo, Lenovo, ByteDance, Petronas, Sonatrach, Sinopec, PetroChina, Aramco, Saudi Aramco, Rosatom, Rostec, Sberbank, Sistema, Bashneft, Tatneft, Transneft, Novatek, Rusal, Severstal,
Naftogaz, Ukrenergo, Pemex, PDVSA, Ecopetrol, Eskom, Transnet, Safaricom, Vodafone, Telefónica, Telefonica, Iberdrola, Repsol, Enel, TotalEnergies, Equinor, Statoil, Ryanair, easyJet, Lufthansa, Qantas, AirAsia, Infosys, Wipro, Flipkart, Alstom, Areva,
Real Madrid, Galatasaray, Fenerbahçe, Fenerbahce, Beşiktaş, Besiktas, Al Ahly, Al-Ahly, Juventus, Borussia Dortmund, Bayern Munich, Benfica, Boca Juniors, River Plate, Flamengo, Tottenham Hotspur, Olympiacos, Panathinaikos, Shakhtar Donetsk, Red Star Belgrade, Paris Saint-Germain,
Al-Manar, Al-Mayadeen, Al Arabiya, Al-Arabiya, Al-Ahram, Asharq al-Awsat, Haaretz, Maariv, Hürriyet, Hurriyet, Milliyet, Cumhuriyet, Anadolu Agency, Yonhap, Kyodo, Asahi Shimbun, Yomiuri Shimbun, Nikkei, Global Times, People's Daily, Rappler, RIA Novosti, Meduza, Tanjug, Tasnim, ISNA, IRNA, Press TV,
Faber and Faber, Marks and Spencer, Johnson and Johnson, Ernst and Young, Procter and Gamble, Simon and Schuster, Smith and Wesson, Islamic Conference, Rosaviatsia, Rosgvardia, Roskomnadzor, Rospotrebnadzor,
Scotland Yard, Liberal Democrats, Federal Reserve, YouTube, Wikipedia, LinkedIn, Instagram, Wal-Mart, Walmart, Burberry, Kering, Tesla, McKinsey, Lazard,
NYPD, LAPD, FDNY, ZTE, BYD, CGTN, CCTV, HRW, WFP, OCHA, NTSB, FAA, FEMA, EPA, FDA, SBU, TSMC, LVMH, HSBC, KPMG, PwC, OpenAI, SpaceX, Institute for the Study of War,
Google, Apple, Microsoft, Facebook, Twitter, Amazon, Boeing, Airbus, Toyota, Ford, General Motors, Gazprom, Rosneft, Lukoil, SOCAR, BP, Shell, ExxonMobil, Siemens, Samsung, Sony, Nokia, Intel, IBM, NASA, ESA, NASDAQ
`);

/** Kinds of organization, for `subtype`: lemmas of the head noun. */
export const organizationClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  'armed force': words(
    'army navy force troop corps guard brigade battalion regiment squadron fleet legion militia military infantry garrison gendarmerie marine',
  ),
  government: words(
    'government cabinet ministry administration regime junta presidency department secretariat treasury',
  ),
  legislature: words('parliament congress senate assembly legislature majlis knesset duma bundestag rada'),
  court: words('court tribunal judiciary jury'),
  'diplomatic mission': words('embassy consulate mission legation delegation'),
  media: words(
    'newspaper magazine broadcaster journal times post herald tribune gazette telegraph news daily weekly newswire media press radio television tv',
  ),
  company: words(
    'company firm corporation airline automaker carmaker manufacturer inc inc. corp corp. ltd ltd. llc plc bank insurer retailer airways airlines motors',
  ),
  party: words('party coalition bloc opposition faction'),
  school: words('university college school academy institute seminary'),
  'armed group': words('brigades jihad mujahideen guerrilla cell gang insurgency'),
};
