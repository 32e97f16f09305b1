import { words } from './words.js';

/** Capitalised words that name neither people nor bodies nor places: calendar, languages, religions, currencies, creeds. */
export const notNames: ReadonlySet<string> = words(`
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
Arabic Hebrew Latin Mandarin Cantonese Hindi Urdu Farsi Persian Dari Pashto Swahili Esperanto Yiddish Sanskrit Bengali Tamil Azeri Turkic Slavic Germanic Celtic Nordic Baltic
Christmas Easter Ramadan Eid Hanukkah Passover Thanksgiving Halloween Nowruz Novruz Ashura Hajj Lent Diwali Yuletide
Christian Christianity Islam Islamic Islamist Islamism Muslim Moslem Jewish Judaism Hindu Hinduism Buddhist Buddhism Catholic Catholicism Protestant Orthodox Sunni Shia Shiite Shi'ite Sufi Mormon Anglican Baptist Methodist Lutheran
Communist Communism Marxist Marxism Nazi Nazism Fascist Socialist Socialism Zionist Zionism Leninist Stalinist Maoist Marxist-Leninist Republican Democrat Democratic Republicans Democrats
dollar euro pound yen rouble ruble manat yuan Euro Dollar Pound Yen USD EUR GBP God Allah Bible Koran Quran Torah Internet Web
MOU MOUs MoU MoUs IED IEDs VBIED VBIEDs UAV UAVs GMT EST EDT PST BST UTC AM PM DNA HIV AIDS COVID COVID-19 Covid Covid-19 COVAX Covax SARS MERS mpox Mpox DOB ATACMS HIMARS GDP TV CD DVD PC ATM GPS CEO CFO COO PhD MBA AK-47 DJIA CAC DAX FTSE Nikkei S&P Sensex Nifty Topix Kospi KOSPI Ibovespa Bovespa Merval Stoxx STOXX Euro-Stoxx TSX ASX
`);

/** Peoples and faiths in the plural, beside the countries' own: they name groups. */
export const peoples: ReadonlySet<string> = words(`
Kurds Arabs Jews Muslims Moslems Christians Hindus Buddhists Sikhs Catholics Protestants Sunnis Shiites Shi'ites Shias Alawites Druze Yazidis Yezidis Copts Assyrians
Chechens Tatars Cossacks Ossetians Abkhazians Abkhaz Lezgins Talysh Circassians Ingush Avars Uyghurs Uighurs Tibetans Rohingya Pashtuns Hazaras Tajiks Uzbeks Baloch Balochis Punjabis Sindhis Tamils Sinhalese
Hutus Tutsis Hausa Igbo Yoruba Fulani Tuareg Tuaregs Berbers Zulus Xhosa Oromos Amharas Tigrayans Masai Maasai Basques Catalans Bretons Corsicans Flemings Walloons Bosniaks Roma Gypsies Romani Sami
Kikuyu Kikuyus Luo Luos Kalenjin Luhya Samburu Pokot Dinka Dinkas Nuer Nuers Shilluk Zaghawa Masalit Hema Lendu Banyamulenge Hutu Tutsi Oromo Herero Nama Damara Ovambo Ndebele Shona Tswana
Ijaw Ogoni Kanuri Berom Hawiye Darod Isaaq Ashanti Dagomba Bambara Dogon Songhai Peuhl Mossi Toubou Ovimbundu Makonde Kachin Kachins Karenni Rakhine Hmong Dayak Dayaks Batak Meitei Meiteis Kuki Kukis
Bodos Madhesi Madhesis Mapuche Mapuches Quechua Quechuas Aymara Aymaras Guarani Guaranis Yanomami Miskito Miskitos Wayuu Garifuna Zapotec Tzotzil Baluch Brahui Turkomans Turkmen Assamese Gorkhas Gurkhas
Europeans Africans Asians Westerners Latinos Hispanics Aborigines Maoris Inuit Cherokee Navajo Bedouins Slavs Turkmens Caucasians Arabians Londoners Parisians Muscovites Texans Californians Israelites Palestinians Gazans
Republicans Democrats Communists Socialists Conservatives Liberals Islamists Zionists Nazis Bolsheviks Maoists Marxists Tories Whigs Crusaders
`);

/** Adjectives of places and peoples beyond the countries' own. */
export const otherAdjectives: ReadonlySet<string> = words(`
European African Asian Western Eastern Arab Kurdish Chechen Tatar Ossetian Abkhaz Uyghur Tibetan Pashtun Hazara Caucasian Balkan Scandinavian Transcaucasian Soviet Ottoman Byzantine Roman Persian Catalan Basque Flemish
Latin Hispanic Anglo Arabian Siberian Crimean Bavarian Sicilian Kashmiri Punjabi Bengali Tamil Sinhalese Rohingya Gazan Texan Californian Mesopotamian Levantine
Turkic Slavic Nordic Baltic Iberian Celtic Germanic Transatlantic Euro-Atlantic Sahelian Darfuri Somalilander Confederate
`);

/** Behind somebody's office in brackets: the party that he is of, and how he holds it. */
export const partiesAndConditions: ReadonlySet<string> = words(`
Centre Center Left Right Conservative Conservatives Labour Labor Liberal Liberals Green Greens Social National Progress Progressive Independent Unionist Nationalist Reform
Moderate Moderates Populist Agrarian Farmers Alliance Coalition Union Unity Opposition Justice Fatherland Likud Fidesz Radical Christian Crossbench
Emeritus Retd Ret Retired Acting Designate Elect Former Interim Vacant Honorary Deceased Late Absent Chair Chairing Host Observer Admin Political Military Economic Public
`);
