import { phrases, words } from './words.js';

/** Lemmas of nouns for places; small, they head nominal mentions ("the region"), behind or before capitals names. */
export const placeNouns: ReadonlySet<string> = words(`
airbase airfield airport airspace airstrip alley apartment area arena atoll avenue barrack base basement basin battlefield bay bazaar beach
border borderland borough boulevard bridge building bunker cafe camp campus canal canton capital cathedral cave cemetery center centre
checkpoint church cinema city clinic coast coastline colony compound continent corridor cottage country countryside county courthouse courtyard
 dam delta desert destination district dock dormitory downtown earth enclave exclave
facility factory farm farmland  field forest fort fortress frontier garden garage ghetto ground gulf habitat hall hamlet harbor harbour
headquarters heartland highway hill hinterland home homeland hospital hostel hotel house hub installation intersection island isle jail junction kingdom
kindergarten kitchen lake land landfill library location lobby mainland mall mansion market marketplace marsh metropolis  monument morgue
mosque motherland motorway mountain museum neighborhood neighbourhood nightclub northeast northwest oasis oblast ocean orphanage outpost outskirts palace park 
peninsula pier pipeline place planet plateau plaza port premises principality prison province quarter ranch refinery region republic reservoir
residence resort restaurant ridge river road room route ruin runway sanctuary scene school sea seaport  shelter shop shore
shrine site slum southeast southwest square stadium station street stronghold suburb subdivision subway synagogue temple terminal territory terrain theater theatre
town township tunnel university valley venue village villa volcano warehouse waterfall waterway wilderness woods world yard zone city-state hideout
 cache structure entrance exit downtown birthplace hometown outskirt sanctuary safehouse nation state
abbey bakery depot barracks graveyard tomb supermarket pharmacy gym gymnasium playground schoolyard classroom auditorium pub casino cafeteria canteen quarry
colliery shipyard dockyard wharf quay jetty marina lighthouse estuary strait gorge ravine canyon glacier lagoon pond creek waterfront seafront seabed riverbank
roadside hillside mountainside backyard rooftop balcony attic cellar staircase stairwell bedroom bathroom mortuary crematorium mausoleum convent monastery chapel
minaret courtroom dungeon penitentiary shantytown favela skyscraper bungalow hut shack encampment campsite trench citadel castle farmhouse barn orchard vineyard
plantation pasture silo storeroom carpark overpass underpass flyover viaduct roundabout crossroads roadblock watchtower hangar helipad racetrack racecourse
velodrome ballpark hippodrome guesthouse motel madrasa oilfield boutique bookstore bookshop cell
`);

/** Before "market": what is traded, or how, and no place. Compiled by hand from press usage. */
export const marketsOfTrade: ReadonlySet<string> = words(
  'stock financial capital bond labour labor oil money housing job currency commercial black world global export domestic foreign internal single common property energy gas electricity credit options futures cash equity equities securities debt commodity commodities wholesale mortgage loan interbank exchange',
);

/** Heads of names of places: "Garabagh region", "Lake Van", "Changi International Airport". */
export const placeNameHeads: ReadonlySet<string> = words(`
Airport Airbase Airfield Avenue Base Basin Bay Beach Boulevard Bridge Camp Canal Canyon Cape Castle Cathedral Cave Cemetery Channel City Coast County Creek Crossing Dam Delta
Desert District Falls Field Forest Gorge Fort Garden Gardens Governorate Gulf Harbor Harbour Heights Highway Hill Hills Hotel Island Islands Isle Isles
Lake Lane Mall Memorial Monument Mount Mountain Mountains Oblast Ocean Okrug Palace Park Parkway Pass Peak Peninsula Plain Plateau Plaza Point Port Prefecture Prison Province
Range Region Reservoir Resort Ridge River Road Sea Shrine Square Stadium Station Strait Street Strip Territory Terminal Town Township Tunnel Valley Village Volcano Wadi Raion Rayon Sanctuary Arena Hall
Tower Towers Villa Woods Zone Market Bazaar Mosque Synagogue Gate Mausoleum Necropolis Embankment Barracks Refinery Glacier Reef Shoal Atoll Fjord Lagoon Marshes Escarpment
`);

/** Small-letter heads that name a place together with the capitalised word before them: "Helmand province". */
export const placeDivisionNouns: ReadonlySet<string> = words(
  'province region district governorate county oblast state city town village municipality peninsula valley river strait neighborhood neighbourhood camp airport airbase prefecture prison',
);

/** Those of them that make a place of any name before them. */
export const administrativeNouns: ReadonlySet<string> = words(
  'province district governorate county oblast village municipality prefecture prison',
);

/** Words that stand before a place name and belong to it. */
export const placeNamePrefixes: ReadonlySet<string> = words(
  'Lake Mount Mt. Cape Fort Port Camp Gulf Strait Bay Isle Republic Kingdom Sea Duchy Province Principality Emirate Sultanate Khanate Riding',
);

/** What nature has made, in small letters behind its name: "the Askara gorge". */
export const naturalNouns: ReadonlySet<string> = words(
  'gorge canyon plateau mountains highlands valley peninsula strait lake river islands',
);

/** `subtype` of a place by its head noun. */
export const placeClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  country: words('country nation republic kingdom homeland motherland'),
  city: words(
    'city town village capital municipality township hamlet metropolis suburb neighborhood neighbourhood hometown',
  ),
  region: words(
    'region province district governorate county oblast area territory zone valley peninsula continent gulf sea ocean strait island coast desert prefecture state basin enclave exclave raion',
  ),
  facility: words(
    'airport airbase base camp bridge hospital hotel school prison stadium station building palace hall tower facility compound headquarters terminal refinery plant road street square mosque church park port harbor harbour checkpoint warehouse factory market museum temple house home residence mansion shop store cinema pipeline barracks abbey bakery depot supermarket pharmacy gym gymnasium auditorium pub casino cafeteria quarry colliery shipyard dockyard lighthouse crematorium mausoleum convent monastery chapel courtroom penitentiary encampment citadel castle farmhouse barn watchtower hangar guesthouse motel madrasa oilfield bookstore bookshop roadblock overpass viaduct',
  ),
};

/** Last words of a name that are a place whatever the tagger says: "Station Square". */
export const streetHeads: ReadonlySet<string> = words(`
Square Street Road Avenue Boulevard Bridge Airport River Lake Island Islands Province Peninsula Valley Mountains Cemetery Highway Strait Embankment Lane Stadium
Plaza Gorge Canyon Dam Plateau Oblast Governorate Prefecture Hall Mausoleum Necropolis Bazaar Courthouse Rink Auditorium Station Towers
`);

/** First words of names of places in other languages: "Estadio Nacional", "Rue de Rivoli". */
export const foreignPlaceWords: ReadonlySet<string> = words(`
Estadio Estádio Stadio Stade Stadion Plaza Praça Piazza Plac Plaça Place Platz Calle Rue Rua Ulica Ulitsa Avenida Avenue Avenyu Prospekt Puente Ponte Pont
Palacio Palais Palazzo Pałac Palácio Aeropuerto Aeroporto Parque Parc Ciudad Cerro Isla Ilha Île Río Jabal Jebel Wadi Khirbet Puerto Hauptbahnhof Cité Ville Mont Lac
Jalan Pulau Tanjung Teluk Gunung Sungai Kampung Kampong Bukit Barrio Lago Quebrada Arroyo Cordillera Bahía Baía Morro Favela Deir Kafr Beit Djebel Oued Ksar Nahr Koh
`);

/** What is built in memory, and bears a name with "of" or "to" behind it: "Tomb of the Unknown Soldier". */
export const monumentHeads: ReadonlySet<string> = words(
  'Monument Memorial Statue Tomb Alley Mausoleum Obelisk Square Palace Cathedral Mosque Shrine Avenue Bridge Gate Arch Wall Cemetery',
);

/** Adjectives in small letters that stand before the names of places only. */
export const placeAdjectives: ReadonlySet<string> = words(
  'neighbouring neighboring nearby landlocked downtown mainland rural oil-rich war-torn eastern western northern southern central northeastern northwestern southeastern southwestern',
);

/** Nouns for a part of a place, which is in it too: "the north of", "the outskirts of". */
export const partsOfPlaces: ReadonlySet<string> = words(
  'part north south east west northeast northwest southeast southwest centre center heart middle outskirts suburb most half rest',
);

/** What "the island" may be said of though its name does not say so. Compiled by hand from the islands that the press writes of. */
export const knownIslands: ReadonlySet<string> = phrases(`
Taiwan, Cuba, Cyprus, Sri Lanka, Jamaica, Malta, Bali, Java, Sumatra, Borneo, Sulawesi, Lombok, Flores, Timor, Luzon, Mindanao, Basilan, Jolo, Palawan, Cebu, Negros, Leyte, Samar,
Sicily, Sardinia, Corsica, Crete, Rhodes, Lesbos, Chios, Samos, Kos, Lampedusa, Elba, Honshu, Hokkaido, Kyushu, Shikoku, Okinawa, Hainan, Sakhalin, Jeju, Zanzibar, Pemba, Madagascar,
Mauritius, Reunion, Socotra, Bahrain, Puerto Rico, Hispaniola, Martinique, Guadeloupe, Barbados, Bermuda, Grenada, Dominica, Saint Lucia, Aruba, Curacao, Trinidad, Tobago, Greenland, Iceland,
Ireland, Jersey, Guernsey, Gotland, Bornholm, Tenerife, Mallorca, Ibiza, Madeira, Tasmania, Guam, Nauru, Bougainville, Guadalcanal, New Britain, Nias, Ambon, Singapore, Djerba, Lamu, Gorée, Newfoundland
`);
