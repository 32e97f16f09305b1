import { words } from './words.js';

/** Lemmas of nouns that denote people: occupations, offices, kinship, roles in events. One of them is a Person, several a Group. */
export const personNouns: ReadonlySet<string> = words(`
arsonist narrator czar bricklayer councilwoman choreographer demographer epidemiologist hairdresser helmsman henchman hitman insider jeweller kingpin medallist meteorologist
pathologist purser rapporteur registrar ringleader roofer seamstress seismologist statistician stenographer trustee vlogger volcanologist
abductee abductor abolitionist academic accomplice accountant accused activist actor actress adjutant administrator admiral adolescent adult adversary adviser advisor advocate agent agitator
aide airman alderman ally amateur ambassador amputee analyst ancestor anchor announcer anthropologist apologist apostle applicant appointee apprentice arbitrator archaeologist archbishop architect
aristocrat artist assailant assassin assistant astronaut astronomer athlete attacker attendant attendee attorney auditor aunt author ayatollah
baby bachelor baker bandit banker baron bassist battler beginner believer belligerent beneficiary biker billionaire biographer biologist bishop blogger bodyguard bomber boss boy boyfriend bride bridegroom brigadier broker brother
brother-in-law builder bully bureaucrat businessman businessperson businesswoman bystander butcher buyer cadet cadre campaigner candidate captain captive captor cardinal caretaker carpenter cartoonist cashier casualty celebrity
ceo chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chemist chief child citizen civilian claimant clan clansman cleaner clergy clergyman cleric clerk client coach co-author
co-chair co-founder cofounder collaborator colleague collector colonel colonist columnist combatant comedian commander commandant commando commentator commissar commissioner commuter companion compatriot competitor complainant composer
comptroller comrade conductor confidant congressman congresswoman connoisseur conscript conservative liberal conspirator constable constituent consul consultant consumer contender contestant contributor controller convener convict cook coordinator co-ordinator cop co-pilot coroner
corporal correspondent counsel counsellor counterpart counselor countryman courier cousin co-worker craftsman creator creditor criminal critic crook crowd crusader curator custodian customer cyclist dad dancer daughter daughter-in-law dealer dean
debtor defector defendant defender delegate demonstrator dentist dependant dependent deportee deputy descendant designer detainee detective deserter dictator dignitary diplomat director disciple dissident diver doctor donor
doorman driver drummer economist editor educator elder electrician emigrant emigre émigré emir emissary emperor employee employer engineer enemy entertainer enthusiast entrepreneur envoy escapee evacuee evangelist ex-wife ex-husband ex-president
examiner executioner executive exile expatriate expert explorer extremist eyewitness family fan farmer father father-in-law fellow fiancé fiancee fighter filmmaker financier finalist firefighter fireman fisher fisherman
follower footballer foreigner founder foreman forester facilitator emplacer subcommander fraudster friend frontman fugitive gambler gamer gangster gardener general genius gentleman geologist girl girlfriend goalkeeper god governor graduate
grandchild granddaughter grandfather grandmother grandparent grandson guard guardian guerrilla guest guide guitarist gunman guy hacker handler head headmaster healer heir helper hero heroine herdsman hijacker historian holder homeowner
hostage host householder human humanitarian hunter husband illustrator imam immigrant imposter impostor inciter incumbent individual industrialist infant infidel infiltrator influencer informant informer inhabitant initiator inmate innovator inspector instigator instructor insurgent
intellectual interlocutor intern internationalist interpreter interrogator intruder invader inventor investigator investor islamist jailer jihadi jihadist journalist judge juror justice kid kidnapper killer king knight laborer labourer lad lady
laureate lawmaker lawyer leader learner lecturer legislator liaison liar librarian lieutenant lieutenant-general loan-shark lobbyist local londoner looter lord lover loyalist magistrate major maker male female man manager marine mariner marksman
martyr mason master mastermind mate mayor mechanic mediator medic member mentor mercenary merchant messenger midfielder midwife migrant militant militiaman millionaire miner minister minor miscreant missionary mister mob mobster moderator
monarch monk mother mother-in-law motorist mourner mp mufti mugger mullah murderer musician muslim national nationalist native neighbor neighbour negotiator nephew newcomer newborn niece nobleman nobody nominee noncombatant nomad novelist nun nurse
observer occupant occupier offender officeholder officer official onlooker operative operator opponent oppressor organizer organiser orphan outlaw owner pacifist painter paramedic paramilitary parent parliamentarian participant partisan partner passenger passer-by passerby pastor
patient patriarch patriot patron peacekeeper peacemaker peasant pedestrian peer pensioner people performer perpetrator person personnel petitioner pharmacist philanthropist philosopher photographer physician physicist pianist pilgrim pilot pirate plaintiff planner
player playwright plumber plotter poet policeman policewoman politician pollster pope populace population porter practitioner preacher predecessor premier presenter president priest prime-minister prince princess
principal prisoner private producer professional professor programmer promoter propagandist proponent prosecutor prostitute protagonist protester protestor provocateur psychiatrist psychologist publicist public pupil purchaser pursuer
queen racer racist radical raider ranger rapist rapper reader realtor rebel receptionist recipient recruit recruiter referee refugee relative reporter representative republican rescuer researcher reservist resident respondent responder retiree returnee reveler
revolutionary rider rioter rival robber ruler runner saboteur sailor saint salesman samaritan scholar schoolboy schoolchild schoolgirl scientist scout screenwriter sculptor seaman secessionist secretary seeker seller senator senior-citizen sentry separatist sergeant servant
serviceman servicewoman settler shareholder shepherd sheriff shooter shopkeeper shopper sibling signatory singer sister skeptic skier skipper slave smuggler sniper soldier solicitor son son-in-law speaker specialist spectator spokesman spokesperson
spokeswoman sponsor spouse spy stakeholder stateswoman statesman stepfather stepmother stepson stockholder stowaway stranger strategist striker strongman student subject subordinate subscriber subversive successor sufferer suicide-bomber sultan superintendent supervisor superstar
supporter surgeon survivor suspect sympathiser sympathizer taoiseach taxpayer teacher technician technologist teenager teen tenant terrorist theologian therapist thief thug tourist tradesman trader trafficker trainee trainer traitor translator traveler traveller
treasurer trespasser tribesman troop trooper troublemaker tsar tutor twin tyrant uncle undersecretary undergraduate user usurper valedictorian vandal vendor veteran vice-president viceroy victim victor viewer vigilante villager violinist virologist visitor vocalist volunteer voter
waiter waitress warden warlord warrior watchman welder whistleblower widow widower wife winner witness woman worker workman wrestler writer youngster youth zealot zionist
ambulanceman cameraman crewman churchgoer housewife toddler schoolteacher bride-to-be worshipper worshiper marcher hiker climber camper swimmer dockworker steelworker dweller polluter passers-by hawker stallholder breadwinner mother-to-be concertgoer festivalgoer partygoer theatregoer moviegoer shopgoer holidaymaker trekker skydiver paraglider quitter looter ex-minister ex-soldier folk folks
prefect monitor seafarer chargé rector provost vicar abbot deacon nuncio rabbi caliph heiress stewardess steward jockey goalscorer notary grocer barber beggar islander landowner landlord landlady herder oligarch tycoon magnate paratrooper rifleman sapper stevedore surveyor tailor typist undertaker weaver wrongdoer nanny babysitter postman postmaster policymaker logger lumberjack bargee deckhand beekeeper sharpshooter gendarme ombudsman peacebuilder ratepayer villain cabbie taxi-driver lifeguard conscientious-objector castaway fisherfolk schoolmaster headteacher headmistress
culprit apostate caller maid forecaster docker advertiser aggressor poacher internee parolee hostess caregiver bailiff litigant appellant barrister gunner submariner
chieftain sheikh homesteader lodger squatter borrower listener backer foe teammate classmate roommate expat canvasser councillor attaché pundit newsreader dropout
staffer trucker crewmember cosmonaut sprinter boxer umpire heretic newlywed swindler burglar shoplifter pickpocket abuser stalker addict alcoholic pimp hooligan
picketer hardliner reformer guerilla commodore torturer janitor concierge dispatcher benefactor bidder angler gravedigger liberator tormentor persecutor adherent
coordinator co-ordinator rapporteur
devotee acolyte fundraiser go-between sharecropper serf governess snowboarder surfer sunbather reveller clubber bather rower
`);

/** Of them those that are somebody's by birth or marriage. */
export const kinNouns: ReadonlySet<string> = words(
  'wife husband spouse widow widower son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law father-in-law fiancé fiancée',
);

/** Nouns for many people at once: a Group even in the singular. */
export const collectiveNouns: ReadonlySet<string> = words(`
people population public enemy crowd mob family personnel populace clergy clan tribe community diaspora elderly poor wounded injured dead homeless disabled youth folk folks
audience couple pair trio band generation society minority majority electorate public delegation crew staff troop troops gang peasantry nobility bourgeoisie elite
readership membership workforce following citizenry
detachment jury townspeople
`);

/** "Hundreds of ...", "a group of ...": the noun behind "of" says what they are. */
export const quantityNouns: ReadonlySet<string> = words(
  'hundred thousand million billion dozen score number lot plenty majority minority handful couple group crowd bunch host series rest part half third quarter most many some several one two three four five six seven eight nine ten all each both none member total kind sort type',
);

/** Adjectives that stand for people behind an article: "the wounded". */
export const peopleAdjectives: ReadonlySet<string> = words(
  'elderly poor wounded injured dead homeless disabled sick rich young old unemployed blind deaf displaced missing accused deceased disappeared innocent oppressed needy faithful',
);

/** Endings of nouns that mean a person, taken only with words that the tables lack. */
export const personEndings: readonly string[] = [
  'ist',
  'eer',
  'ian',
  'man',
  'woman',
  'person',
  'ologist',
  'smith',
  'monger',
  'maker',
  'keeper',
  'holder',
  'fighter',
  'worker',
  'leader',
];

/** Nouns with those endings, and nouns in -er/-or, that mean no person. */
export const notPeople: ReadonlySet<string> = words(
  'list mist twist grist wrist fist gist checklist waitlist playlist wishlist blacklist shortlist talisman caiman career beer deer cheer veneer sheer median ottoman placeholder timekeeper poster',
);
