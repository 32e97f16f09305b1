import { words } from './words.js';

/** People whom texts call by their last name alone, so that nothing around it makes a place or a firm of it. */
export const famousNames: ReadonlySet<string> = words(`
Aristotle Plato Socrates Caesar Napoleon Bonaparte Bismarck Garibaldi Bolivar Bolívar Marx Engels Lenin Trotsky Stalin Khrushchev Brezhnev Gorbachev Yeltsin Putin Medvedev
Hitler Goebbels Himmler Goering Mussolini Franco Churchill Thatcher Blair Cameron Sunak Starmer Attlee Gaulle Mitterrand Chirac Sarkozy Hollande Macron Adenauer Brandt Kohl
Schroeder Merkel Scholz Roosevelt Truman Eisenhower Kennedy Nixon Reagan Bush Obama Trump Biden Clinton Kissinger Castro Guevara Chavez Chávez Maduro Lula Bolsonaro Peron Perón
Pinochet Allende Noriega Somoza Ortega Batista Trujillo Duvalier Aristide Fujimori Mao Deng Gandhi Nehru Modi Jinnah Bhutto Musharraf Sukarno Suharto Marcos Aquino Duterte
Mahathir Mandela Mbeki Zuma Ramaphosa Mugabe Nkrumah Lumumba Mobutu Kabila Kagame Museveni Obasanjo Buhari Nasser Sadat Mubarak Morsi Sisi Gaddafi Qaddafi Gadhafi Assad Saddam
Khomeini Khamenei Rouhani Ahmadinejad Arafat Abbas Sharon Rabin Peres Netanyahu Begin Erdogan Erdoğan Ataturk Atatürk Tito Milosevic Milošević Karadzic Mladic Tudjman Izetbegovic
Havel Walesa Wałęsa Ceausescu Ceaușescu Zhivkov Orban Orbán Lukashenko Zelensky Zelenskyy Yanukovych Poroshenko Saakashvili Shevardnadze Aliyev Pashinyan Kocharian Sargsyan Karimov Nazarbayev
Annan Guterres Ban Hammarskjold Waldheim Shakespeare Mozart Beethoven Bach Wagner Picasso Einstein Darwin Newton Freud Nietzsche Kant Hegel Tolstoy Pushkin Chekhov Dostoevsky
Pele Pelé Maradona Messi Ronaldo Neymar Mbappe Mbappé Beckham Zidane Federer Nadal Djokovic Madonna Beyonce Beyoncé Rihanna Bono Adele Shakira Eminem
Xi Tedros Navalny Prigozhin Kadyrov Lavrov Shoigu Milei Boric Meloni Tusk Rutte Stoltenberg Blinken Rubio Trudeau Carney Abiy Afwerki Ruto Tinubu Tshisekedi Ouattara Compaoré Compaore Habré
Habre Hemedti Haftar Dbeibah Tebboune Raisi Pezeshkian Zarif Araghchi Soleimani Nasrallah Sinwar Haniyeh Gantz Lapid Sharaa Jolani Barzani Talabani Sistani Hasina Rajapaksa Wickremesinghe Thaksin
Prayut Widodo Jokowi Prabowo Kishida Ishiba Tokayev Mirziyoyev Japarov Rahmon Berdymukhamedov Vucic Vučić Thaci Thaçi Dodik Fico Kaczynski Kaczyński Kuczynski Iohannis Borissov Mitsotakis Tsipras
Ivanishvili Karadžić Mladić Tuđman Wickremasinghe Bainimarama Rabuka
`);
