/**
 * Names that are spelled in several ways in English texts, a line each: forms of one given name in the languages of the press,
 * families whose romanization varies, and words of bodies' names that are taken over from other languages. Letters without
 * diacritics, as `resolve/names/latin` writes them; the first stands for all.
 */
const rows = `
mohammed mohammad mohamed mohamad muhammad muhammed muhamad muhamed mahomed magomed mohamud mamed mehmed
ahmed ahmad akhmed akhmad
mahmoud mahmud makhmud mehmood
hussein husayn hossein hussain husain huseyn huseyin hosein khusein
hassan hasan khasan hesen
ali aly
abdullah abdallah abdulla abdollah
yusuf yousef youssef yusif yousuf yusef yosef
ibrahim ebrahim ibragim ibrahem
ismail esmail ismayil ismael esmaeil
omar umar
osman othman uthman usman
mustafa mostafa moustafa mustapha
suleiman sulayman suleyman soleiman suleman sulaiman solomon
khaled khalid halid
osama usama
said saeed sayed sayyid saeid syed
rashid rasheed rachid
jamal gamal djamal jamaal
jafar jaafar djafar jaffar cafer
hamid hameed khamid
karim kareem kerim
nasser nasir naser nassir
heydar haydar heidar haidar geidar geydar
abulfaz abulfez ebulfez
ilham ilkham
elchibey elcibey elchibei
ayaz ayyaz
aleksandr alexander aleksander alexandr oleksandr oleksander
aleksei alexei alexey aleksey alexy oleksiy oleksii
sergei sergey serhiy serhii
nikolai nikolay nicolai mykola
mikhail mihail mykhailo mikail michail
dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro
vladimir volodymyr uladzimir wladimir
yevgeny evgeny evgeni yevgeni yevgeniy evgenii yevhen
andrei andrey andriy andrii
yuri yury yuriy yurii iurii youri
viktor victor
eduard edward
georgy georgi georgiy georgii heorhiy
vasily vasili vasiliy vassily vasyl
anatoly anatoli anatoliy anatolii
arkady arkadi arkadiy
valery valeri valeriy valerii
grigory grigori grigoriy hryhoriy
leonid leonyd
zelensky zelenskyy zelenskiy zelenski zelenskyi
lukashenko lukashenka
poroshenko porosenko
yeltsin eltsin yeltsine jelzin
gorbachev gorbachov gorbatchev gorbachyov gorbatschow
khrushchev krushchev khruschev chruschtschow
shevardnadze chevardnadze schewardnadse
gaddafi qaddafi gadhafi kadhafi khadafi qadhafi gadafi kaddafi gathafi
laden ladin
zedong tsetung
xiaoping hsiaoping
beijing peking
assad asad
khamenei khamenai khamanei
rouhani rohani ruhani
ahmadinejad ahmadinezhad
erdogan erdoghan
netanyahu netaniahu
hezbollah hizballah hizbullah hezbullah hizbollah
qaeda qaida kaeda
taliban taleban
houthi huthi houthis huthis
majlis mejlis medjlis mejles meclis majles
karabakh garabagh qarabag qarabagh karabagh garabag karabah carabagh
defence defense
organisation organization
labour labor
centre center
theatre theater
programme program
`;

/** The form that stands for all the others, by each of them. */
export const nameVariants: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => row.split(' ').map((form, _, [first = form]) => [form, first] as const)),
);
